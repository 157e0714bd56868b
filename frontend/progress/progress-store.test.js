import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { keepNothing, load, open } from '../testing/page.js';

const KEY = 'thinkuknow.progress';
let store;
beforeEach(async () => {
  open();
  store = await load(import.meta, './progress-store.js');
});

test('what was done with a lesson is added to what is known of it', () => {
  store.note('4-7/kind', { read: true });
  store.note('4-7/kind', { quiz: true });
  assert.deepEqual(store.of('4-7/kind'), { read: true, quiz: true });
  assert.deepEqual(store.of('4-7/other'), {});
});

test('the next page of the same browser knows it', async () => {
  store.note('4-7/kind', { read: true });
  const next = await load(import.meta, './progress-store.js');
  assert.deepEqual({ ...next.load() }, { '4-7/kind': { read: true } });
});

test('without an address nothing is noted', () => {
  store.note(null, { read: true });
  assert.equal(localStorage.length, 0);
  assert.deepEqual(store.of(null), {});
});

test('what somebody else has put there is taken for nothing', () => {
  for (const text of ['{broken', '"words"', '7', 'null']) {
    localStorage.setItem(KEY, text);
    assert.deepEqual({ ...store.load() }, {}, text);
  }
});

test('all is forgotten at once, and whoever shows it is told', () => {
  const told = mock.fn();
  window.addEventListener(store.FORGOTTEN, told);
  store.note('4-7/kind', { read: true });
  store.forget();
  assert.equal(localStorage.length, 0);
  assert.equal(told.mock.callCount(), 1);
});

test('in a browser that keeps nothing a lesson works all the same', () => {
  keepNothing();
  store.note('4-7/kind', { read: true });
  store.forget();
  assert.deepEqual({ ...store.load() }, {});
});
