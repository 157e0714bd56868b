import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { beside, keepNothing, load, open, settle } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

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

const SEAT = { token: 'key', answers: {} };
const UNSENT = { cloud: { words: ['Zuleika'], sent: false } };

/** Keeps words, as the page of a seat does. */
async function keepWords() {
  serve(() => KEY);
  const kept = await store.unlocked('otter-12', SEAT);
  Object.assign(kept.answers, UNSENT);
  await store.save('otter-12', kept);
}

test('what a child wrote is not to be read where it is kept, nor is the key', async () => {
  await keepWords();
  assert.doesNotMatch(JSON.stringify({ ...localStorage }), new RegExp(`Zuleika|words|${KEY}`));
  assert.equal(store.load('otter-12').token, 'key');
});

test('it is there for the next page of the same seat, whose key the server gives', async () => {
  await keepWords();
  store = await load(import.meta, './live-store.js');
  const server = serve(() => KEY);
  const { answers } = await store.unlocked('otter-12', store.load('otter-12'));
  assert.deepEqual({ ...answers }, UNSENT);
  assert.deepEqual([server.requests[0].path, server.requests[0].headers], ['/join/otter-12/key', { 'X-Seat': 'key' }]);
});

test('whoever is out of the seat reads nothing, and it is there once they are back', async () => {
  await keepWords();
  const { locked } = store.load('otter-12');
  for (const status of [404, 410]) {
    store = await load(import.meta, './live-store.js');
    serve(() => status);
    const kept = await store.unlocked('otter-12', store.load('otter-12'));
    assert.deepEqual({ ...kept.answers }, {});
    store.save('otter-12', kept);
    await settle();
    assert.equal(store.load('otter-12').locked, locked);
  }
});

test('a server that cannot be asked now is no reason to lose anything', async () => {
  for (const answer of [NO_LINE, 500, 429]) {
    serve(() => answer);
    await assert.rejects(store.unlocked('otter-12', SEAT));
  }
});

test('what stood there in the open is locked', async () => {
  localStorage.setItem('thinkuknow.live.otter-12', JSON.stringify({ token: 'key', answers: UNSENT }));
  serve(() => KEY);
  await store.save('otter-12', await store.unlocked('otter-12', store.load('otter-12')));
  assert.doesNotMatch(JSON.stringify({ ...localStorage }), /Zuleika/);
});

test('what is being locked while the seat is forgotten is not kept', async () => {
  const { giveKey } = await beside(import.meta, './live-lock.js');
  store.save('otter-12', { ...SEAT, answers: UNSENT });
  store.forget('otter-12');
  giveKey('otter-12', KEY);
  await settle();
  assert.equal(localStorage.length, 0);
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
