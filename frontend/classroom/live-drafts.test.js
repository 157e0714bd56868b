import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { beside, find, keepNothing, load, open, settle, type } from '../testing/page.js';

let drafts;
let giveKey;
beforeEach(async () => {
  open('<input id="one"><input id="two">');
  await begin();
  giveKey('otter-12', KEY);
});
const draft = (code = 'otter-12', name = 'q1') => drafts.draftOf(code, name, [find('#one'), find('#two')]);

/** The page is loaded again; the key of a seat is not there yet. */
async function begin() {
  document.body.innerHTML = '<input id="one"><input id="two">';
  drafts = await load(import.meta, './live-drafts.js');
  ({ giveKey } = await beside(import.meta, './live-lock.js'));
}

async function write(css, words) {
  type(css, words);
  await settle();
}

test('what was typed is in its boxes again when the page is loaded again, once the key is there', async () => {
  assert.equal(await draft().hasAny, false);
  await write('#two', 'kind');
  await begin();
  const again = draft();
  await settle();
  assert.equal(find('#two').value, '');
  giveKey('otter-12', KEY);
  assert.equal(await again.hasAny, true);
  assert.equal(find('#two').value, 'kind');
});

test('it is kept for this tab alone, and nobody reads it there', async () => {
  draft();
  await write('#one', 'Zuleika');
  assert.equal(localStorage.length, 0);
  assert.equal(sessionStorage.length, 1);
  assert.doesNotMatch(JSON.stringify({ ...sessionStorage }), /Zuleika/);
});

test('the next seat at this screen finds nothing', async () => {
  draft();
  await write('#one', 'Zuleika');
  await begin();
  giveKey('otter-12', btoa('o'.repeat(32)));
  assert.equal(await draft().hasAny, false);
  assert.equal(find('#one').value, '');
});

test('what is typed before the key is there stays, and is kept then', async () => {
  draft();
  await write('#one', 'old');
  await begin();
  draft();
  await write('#one', 'new');
  giveKey('otter-12', KEY);
  await settle();
  assert.equal(find('#one').value, 'new');
  await begin();
  giveKey('otter-12', KEY);
  await draft().hasAny;
  assert.equal(find('#one').value, 'new');
});

test('a box that takes no more words is not filled', async () => {
  draft();
  await write('#one', 'old');
  await begin();
  const again = draft();
  find('#one').disabled = true;
  giveKey('otter-12', KEY);
  await again.hasAny;
  assert.equal(find('#one').value, '');
});

test('what was sent is dropped', async () => {
  const sent = draft();
  await write('#one', 'kind');
  sent.drop();
  assert.equal(await draft().hasAny, false);
});

test('when a lesson is over its drafts go, and no others', async () => {
  giveKey('badger-3', KEY);
  draft();
  await write('#one', 'kind');
  draft('badger-3');
  await write('#one', 'brave');
  type('#one', 'braver');
  drafts.dropDrafts('otter-12');
  await settle();
  assert.deepEqual(Object.keys(sessionStorage), ['thinkuknow.draft.badger-3.q1']);
});

test('a browser that keeps nothing has the words in its boxes alone', async () => {
  keepNothing('sessionStorage');
  const nowhere = draft();
  await write('#one', 'kind');
  nowhere.drop();
  drafts.dropDrafts('otter-12');
  assert.equal(find('#one').value, 'kind');
});
