import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, find, give, load, open, settle, textOf } from '../testing/page.js';

const written = '<div class="first-response"><main><a href="/a">written a</a><a href="/b">written b</a></main></div>';
const flow = '<div class="flow"><main><a href="/a">live a</a><a href="/b">live b</a></main></div>';

async function page(html) {
  open(html);
  await load(import.meta, './take-over.js');
}

test('what stands in main is exchanged for what Flow has drawn', async () => {
  await page(`<div id="outlet">${written}${flow}</div>`);
  assert.equal(all('main').length, 1);
  assert.equal(textOf('main a'), 'live a');
  assert.ok(find('.first-response') === null);
});

test('what Flow draws later is waited for', async () => {
  await page(`<div id="outlet">${written}</div>`);
  assert.equal(textOf('main a'), 'written a');
  find('#outlet').insertAdjacentHTML('beforeend', flow);
  await settle();
  assert.equal(textOf('main a'), 'live a');
});

test('what had the focus has it again, and the page stays where it was scrolled to', async () => {
  await page(`<div id="outlet">${written}</div>`);
  all('main a')[1].focus();
  give('scrollY', 300);
  find('#outlet').insertAdjacentHTML('beforeend', flow);
  await settle();
  assert.equal(document.activeElement.textContent, 'live b');
  assert.deepEqual(window.scrollTo.mock.calls[0].arguments, [0, 300]);
});

test('scripts are told before, so that their buttons are in both copies', async () => {
  open(`<div id="outlet">${written}${flow}</div>`);
  let copies;
  document.addEventListener('thinkuknow-take-over', () => (copies = all('main').length));
  await load(import.meta, './take-over.js');
  assert.equal(copies, 2);
});

test('a page without a first response is let be, and its notice of a lost line is read out', async () => {
  await page(`<div id="outlet">${flow}</div><vaadin-connection-indicator></vaadin-connection-indicator>`);
  assert.equal(textOf('main a'), 'live a');
  assert.equal(find('vaadin-connection-indicator').getAttribute('role'), 'status');
});

test('a page without Flow is let be', async () => {
  await page('<main>words</main>');
  assert.equal(textOf('main'), 'words');
});
