import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, keepNothing, key, load, open, press, textOf } from '../testing/page.js';

const PAGE = '<div class="public"><button class="reading">Reading</button><div id="elsewhere">x</div><button class="listen">Listen</button></div>';
const kept = () => JSON.parse(localStorage.getItem('thinkuknow.reading'));
const choose = (name, value) => press(`input[name="reading-${name}"][value="${value}"]`);
const panel = () => find('.reading-panel');

async function page(more = '') {
  open(PAGE + more);
  window.HTMLElement.prototype.getClientRects = () => [{}];
  await load(import.meta, './settings.js');
}
beforeEach(() => page());

test('the button opens the panel, with the focus in it, and closes it again', () => {
  press('.reading');
  assert.equal(panel().getAttribute('role'), 'dialog');
  assert.equal(find('.reading').getAttribute('aria-expanded'), 'true');
  assert.ok(document.activeElement === find('.reading-panel input'));
  press('.reading');
  assert.ok(panel() === null);
  assert.equal(find('.reading').getAttribute('aria-expanded'), 'false');
});

test('a choice is told to the page and kept on this device', () => {
  const told = mock.fn();
  window.addEventListener('thinkuknow-reading', told);
  press('.reading');
  choose('letters', 'large');
  assert.deepEqual(told.mock.calls[0].arguments[0].detail, { letters: 'large', words: '', colours: '' });
  assert.deepEqual(kept(), { letters: 'large', words: '', colours: '' });
});

test('what was chosen before is chosen in the panel, and stays when something else is', () => {
  document.documentElement.setAttribute('data-colours', 'dark');
  press('.reading');
  assert.equal(find('input[name="reading-colours"]:checked').value, 'dark');
  choose('letters', 'largest');
  assert.equal(kept().colours, 'dark');
});

test('easy read is offered only where there is easy read', async () => {
  press('.reading');
  assert.ok(find('input[name="reading-words"]') === null);
  await page('<p class="easy">Easy</p>');
  press('.reading');
  assert.equal(all('input[name="reading-words"]').length, 2);
});

test('a browser that keeps nothing shows this page as chosen', () => {
  keepNothing();
  const told = mock.fn();
  window.addEventListener('thinkuknow-reading', told);
  press('.reading');
  choose('colours', 'dark');
  assert.equal(told.mock.callCount(), 1);
});

test('Escape, Close and a press elsewhere close it; the focus goes back to the button if it was inside', () => {
  press('.reading');
  key('Escape', { on: find('.reading-panel input') });
  assert.ok(panel() === null);
  assert.ok(document.activeElement === find('.reading'));
  press('.reading');
  press('.reading-panel .quiet');
  assert.ok(panel() === null);
  press('.reading');
  press('#elsewhere');
  assert.ok(panel() === null);
});

test('a press inside the panel leaves it open', () => {
  press('.reading');
  press('.reading-panel h2');
  assert.ok(panel() !== null);
});

test('the page is read aloud from here where the browser can speak and there is something to read', () => {
  press('.reading');
  assert.ok(find('.reading-panel .main-action') === null);
  press('.reading');
  document.documentElement.classList.add('can-speak');
  const asked = mock.fn();
  window.addEventListener('thinkuknow-read-page', asked);
  press('.reading');
  press('.reading-panel .main-action');
  assert.equal(asked.mock.callCount(), 1);
  assert.ok(panel() === null);
});

test('the button that Flow puts in its place says whether the panel is open, too', () => {
  press('.reading');
  find('.reading').outerHTML = '<button class="reading">Reading</button>';
  document.dispatchEvent(new Event('thinkuknow-take-over'));
  assert.equal(find('.reading').getAttribute('aria-expanded'), 'true');
  assert.equal(textOf('.reading-panel h2'), 'Reading');
});
