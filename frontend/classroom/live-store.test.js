import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keepNothing, load, open } from '../testing/page.js';

let store;
beforeEach(async () => {
  open();
  store = await load(import.meta, './live-store.js');
});

test('a seat is kept until it is forgotten', () => {
  store.save('otter-12', { token: 'key', answers: {} });
  assert.deepEqual(JSON.parse(JSON.stringify(store.load('otter-12'))), { token: 'key', answers: {} });
  assert.equal(store.load('other-1'), undefined);
  store.forget('otter-12');
  assert.equal(store.load('otter-12'), undefined);
  assert.equal(localStorage.length, 0);
});

test('it is there for the next page of the same browser', async () => {
  store.save('otter-12', { token: 'key', answers: {} });
  const next = await load(import.meta, './live-store.js');
  assert.deepEqual(JSON.parse(JSON.stringify(next.load('otter-12'))), { token: 'key', answers: {} });
  localStorage.setItem('something-else', '1');
  assert.deepEqual(next.codes(), ['otter-12']);
});

test('a browser that keeps nothing takes part as long as its page is open', () => {
  keepNothing();
  store.save('otter-12', { token: 'key', answers: {} });
  assert.deepEqual(JSON.parse(JSON.stringify(store.load('otter-12'))), { token: 'key', answers: {} });
  assert.deepEqual(store.codes(), []);
  store.forget('otter-12');
  assert.equal(store.load('otter-12'), undefined);
});

test('the lesson that somebody leaves for help is known to this tab until they are back', () => {
  store.leaveForHelp('otter-12');
  assert.equal(sessionStorage.getItem('thinkuknow.left-class'), 'otter-12');
  store.comeBackFromHelp();
  assert.equal(sessionStorage.length, 0);
  keepNothing('sessionStorage');
  store.leaveForHelp('otter-12');
  store.comeBackFromHelp();
});
