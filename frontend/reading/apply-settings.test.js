import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { give, keepNothing, load, open } from '../testing/page.js';

const KEY = 'thinkuknow.reading';
const root = () => document.documentElement;
const apply = () => load(import.meta, './apply-settings.js');
const choose = (settings) => localStorage.setItem(KEY, JSON.stringify(settings));

beforeEach(() => {
  open();
});

test('what a reader has chosen is on the page before it is painted', async () => {
  choose({ letters: 'large', words: 'easy', colours: 'dark' });
  await apply();
  assert.deepEqual([root().dataset.letters, root().dataset.words, root().dataset.colours], ['large', 'easy', 'dark']);
  assert.equal(root().classList.contains('easy-read'), true);
});

test('what nobody could have chosen is not put on the page', async () => {
  choose({ letters: 'huge', colours: '"><script>' });
  await apply();
  assert.equal(root().hasAttribute('data-letters'), false);
  assert.equal(root().hasAttribute('data-colours'), false);
});

test('a choice that is made on the page is seen at once', async () => {
  await apply();
  window.dispatchEvent(new CustomEvent('thinkuknow-reading', { detail: { letters: 'largest' } }));
  assert.equal(root().dataset.letters, 'largest');
  window.dispatchEvent(new CustomEvent('thinkuknow-reading', { detail: { letters: '' } }));
  assert.equal(root().hasAttribute('data-letters'), false);
});

test('a choice that is made in another tab is seen, too', async () => {
  await apply();
  choose({ colours: 'light' });
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }));
  assert.equal(root().hasAttribute('data-colours'), false);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
  assert.equal(root().dataset.colours, 'light');
});

test('a browser that keeps nothing, or something broken, shows the page as it is', async () => {
  localStorage.setItem(KEY, '{broken');
  await apply();
  open();
  keepNothing();
  await apply();
  assert.equal(root().classList.contains('with-script'), true);
  assert.equal(root().hasAttribute('data-letters'), false);
});

test('only a browser that can speak is said to', async () => {
  await apply();
  assert.equal(root().classList.contains('can-speak'), false);
  give('speechSynthesis', {});
  give('SpeechSynthesisUtterance', class {});
  await apply();
  assert.equal(root().classList.contains('can-speak'), true);
});
