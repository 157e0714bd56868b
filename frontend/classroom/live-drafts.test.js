import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, type } from '../testing/page.js';

let drafts;
beforeEach(async () => {
  open('<input id="one"><input id="two">');
  drafts = await load(import.meta, './live-drafts.js');
});
const draft = (code = 'otter-12', name = 'q1') => drafts.draftOf(code, name, [find('#one'), find('#two')]);

test('what was typed is in its boxes again when the page is loaded again', () => {
  assert.equal(draft().hasAny, false);
  type('#two', 'kind');
  find('#two').value = '';
  assert.equal(draft().hasAny, true);
  assert.equal(find('#two').value, 'kind');
});

test('it is kept for this tab alone', () => {
  draft();
  type('#one', 'kind');
  assert.equal(localStorage.length, 0);
  assert.equal(sessionStorage.length, 1);
});

test('what was sent is dropped', () => {
  const sent = draft();
  type('#one', 'kind');
  sent.drop();
  assert.equal(draft().hasAny, false);
});

test('when a lesson is over its drafts go, and no others', () => {
  draft();
  type('#one', 'kind');
  draft('badger-3');
  type('#one', 'brave');
  drafts.dropDrafts('otter-12');
  assert.deepEqual(Object.keys(sessionStorage), ['thinkuknow.draft.badger-3.q1']);
});

test('a browser that keeps nothing has the words in its boxes alone', () => {
  keepNothing('sessionStorage');
  const nowhere = draft();
  type('#one', 'kind');
  nowhere.drop();
  drafts.dropDrafts('otter-12');
  assert.equal(find('#one').value, 'kind');
});
