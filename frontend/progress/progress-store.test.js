import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, open } from '../testing/page.js';

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
test('it works', ()=>{ assert.equal(typeof HTMLElement, 'function'); assert.deepEqual(store.load(), {}) });
