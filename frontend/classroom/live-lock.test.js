import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { load, open, settle } from '../testing/page.js';

let door;
beforeEach(async () => {
  open();
  door = await load(import.meta, './live-lock.js');
});

test('what is locked is not to be read, and is the same when it is unlocked', async () => {
  door.giveKey('otter-12', KEY);
  const locked = await door.lock('otter-12', ['kind']);
  assert.doesNotMatch(locked, /kind/);
  assert.doesNotMatch(atob(locked.split('.')[1]), /kind/);
  assert.deepEqual(await door.unlock('otter-12', locked), ['kind']);
});

test('the same words are locked in another way each time', async () => {
  door.giveKey('otter-12', KEY);
  assert.notEqual(await door.lock('otter-12', 'kind'), await door.lock('otter-12', 'kind'));
});

test('the key of another seat opens nothing, and nothing opens what was damaged', async () => {
  door.giveKey('otter-12', KEY);
  door.giveKey('badger-3', btoa('o'.repeat(32)));
  const locked = await door.lock('otter-12', 'kind');
  assert.equal(await door.unlock('badger-3', locked), undefined);
  assert.equal(await door.unlock('otter-12', locked.replace(/.$/, '!')), undefined);
  assert.equal(await door.unlock('otter-12', null), undefined);
});

test('what is to be locked before the key is there waits for it', async () => {
  let locked;
  door.lock('otter-12', 'kind').then((words) => (locked = words));
  await settle();
  assert.equal(locked, undefined);
  door.giveKey('otter-12', KEY);
  await settle();
  assert.equal(await door.unlock('otter-12', locked), 'kind');
});

test('no script can read the key, and a browser without keys locks nothing', async () => {
  const taken = mock.method(crypto.subtle, 'importKey');
  door.giveKey('otter-12', KEY);
  assert.equal((await taken.mock.calls[0].result).extractable, false);
  mock.getter(crypto, 'subtle', () => undefined);
  door.giveKey('badger-3', KEY);
  assert.equal(await door.lock('badger-3', 'kind'), undefined);
  assert.equal(await door.unlock('badger-3', 'AAAA.AAAA'), undefined);
  mock.restoreAll();
});
