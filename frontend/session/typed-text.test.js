import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, press, settle, textOf, type } from '../testing/page.js';

const PAGE = `<main><label>Note <textarea id="note"></textarea></label>
  <label>Name <input></label><label>Name <input type="text"></label>
  <input type="password" id="password"><input type="search" id="search"><input id="code" autocomplete="one-time-code">
  <button id="save">Save</button><span id="typed-back"></span></main>`;
const KEY = btoa('k'.repeat(32));
const OTHER = btoa('o'.repeat(32));
const NAME = 'thinkuknow.typed';
const BACK = 'thinkuknow.typed-back';
const WORDS = 'She said “no” 👩‍🏫 مرحبا';

beforeEach(async () => {
  open(PAGE, 'https://thinkuknow.test/triage/R-1');
  await begin('one', KEY);
});

/** The page is built for a sign-in, with the script anew. */
async function begin(signIn, key) {
  await load(import.meta, './typed-text.js');
  await window.typedText.keep(signIn, key);
}

/** Lets the pause after typing pass. */
async function settled(milliseconds = 500) {
  await new Promise((go) => setTimeout(go, milliseconds));
  await settle();
}

/** The same tab, opened again at an address. */
async function comesBack(signIn, key, address = 'https://thinkuknow.test/triage/R-1', html = PAGE) {
  const kept = Object.entries(sessionStorage);
  open(html, address);
  kept.forEach(([name, value]) => sessionStorage.setItem(name, value));
  await begin(signIn, key);
  await settle();
}

test('what is typed is kept, and nobody reads it there', async () => {
  type('#note', WORDS);
  await settled();
  const kept = sessionStorage.getItem(NAME);
  assert.ok(kept);
  assert.doesNotMatch(kept, /She said/);
  assert.doesNotMatch(atob(kept.split('.')[1]), /She said/);
});

test('after the next sign-in of the same person it is back in its fields, and said once', async () => {
  type('#note', WORDS);
  type('label:nth-of-type(3) input', 'the second of one name');
  await settled();
  await comesBack('two', KEY);
  assert.equal(find('#note').value, WORDS);
  assert.equal(find('label:nth-of-type(2) input').value, '');
  assert.equal(find('label:nth-of-type(3) input').value, 'the second of one name');
  assert.equal(textOf('#typed-back'), 'What you had typed is back.');
  assert.equal(sessionStorage.getItem(BACK), null);
});

test('a field that comes later is filled when it comes, and on its page alone', async () => {
  type('#note', WORDS);
  await settled();
  await comesBack('two', KEY, 'https://thinkuknow.test/triage', '<main></main>');
  document.body.innerHTML = PAGE;
  await settle();
  assert.equal(find('#note').value, '');
  await comesBack('two', KEY, 'https://thinkuknow.test/triage/R-1', '<main></main>');
  document.body.innerHTML = PAGE;
  await settle();
  assert.equal(find('#note').value, WORDS);
});

test('a field that is folded away is shown with what is back in it, and no other', async () => {
  const folded = `<details id="outer"><details id="inner">${PAGE}</details></details><details id="other"><p>Folded</p></details>`;
  type('#note', WORDS);
  await settled();
  await comesBack('two', KEY, undefined, folded);
  assert.equal(find('#note').value, WORDS);
  assert.deepEqual(
    Array.from(document.querySelectorAll('details[open]'), (each) => each.id),
    ['outer', 'inner']
  );
});

test('what stands in a field already is not written over', async () => {
  type('#note', WORDS);
  await settled();
  await comesBack('two', KEY, undefined, PAGE.replace('"note">', '"note">Another has written this'));
  assert.equal(find('#note').value, 'Another has written this');
});

test('another person who signs in finds nothing, and it goes', async () => {
  type('#note', WORDS);
  await settled();
  await comesBack('three', OTHER);
  assert.equal(find('#note').value, '');
  assert.equal(sessionStorage.length, 0);
});

test('under the same sign-in a page that was left is not filled again', async () => {
  type('#note', WORDS);
  await settled();
  await comesBack('one', KEY);
  assert.equal(find('#note').value, '');
  assert.equal(sessionStorage.length, 0);
});

test('what was saved is not kept', async () => {
  type('#note', WORDS);
  await settled();
  find('#note').value = '';
  press('#save');
  await settled(1600);
  assert.equal(sessionStorage.getItem(NAME), null);
});

test('passwords, codes and what is searched for are never kept', async () => {
  ['#password', '#search', '#code'].forEach((field) => type(field, 'secret'));
  await settled();
  assert.equal(sessionStorage.length, 0);
});

test('forgetting leaves nothing, nor does what is typed afterwards', async () => {
  type('#note', WORDS);
  await settled();
  window.typedText.forget();
  type('#note', 'more');
  await settled();
  assert.equal(sessionStorage.length, 0);
});

test('a browser that keeps nothing says nothing', async () => {
  keepNothing('sessionStorage');
  type('#note', WORDS);
  await settled();
  assert.equal(find('#note').value, WORDS);
});
