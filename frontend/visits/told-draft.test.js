import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { find, give, keepNothing, load, open, pass, settle, stopClock, textOf, type } from '../testing/page.js';

const NAME = 'thinkuknow.told.D-1';
const KEY = btoa('0123456789abcdef0123456789abcdef');
const OTHER_KEY = btoa('fedcba9876543210fedcba9876543210');
const SAID = 'he said do not tell';
const FORM = `<form><textarea name="words"></textarea><input name="class"><input type="radio" name="hurt" value="YES">
  <input type="radio" name="hurt" value="NO" checked><p id="saved"></p></form>`;

let save;
let answer;

beforeEach(async () => {
  await page();
});

/** Locking is done beside the page: waits until it has come to its end. */
async function until(so) {
  for (let turn = 0; turn < 100_000 && !so(); turn += 1) {
    await new Promise((go) => setImmediate(go));
  }
}

/** Types, and waits until this tab has locked it. */
async function write(words) {
  const before = sessionStorage.getItem(NAME);
  type('textarea', words);
  await until(() => sessionStorage.getItem(NAME) !== before);
}

/** The next page of the same tab. */
async function page(kept) {
  open(FORM);
  stopClock();
  give('FormData', window.FormData);
  if (kept) {
    sessionStorage.setItem(NAME, kept);
  }
  answer = () => Promise.resolve('');
  save = mock.fn(() => answer());
  await load(import.meta, './told-draft.js');
}

async function keep(key = KEY) {
  find('form').$server = { save };
  await window.toldDraft.keep(find('form'), NAME, key);
}

test('what is typed is sent after a pause, and then this tab keeps nothing of it', async () => {
  await keep();
  await write(SAID);
  assert.notEqual(sessionStorage.getItem(NAME), null);
  assert.equal(save.mock.callCount(), 0);
  await pass(800);
  assert.equal(save.mock.calls[0].arguments[0].words, SAID);
  assert.equal(save.mock.calls[0].arguments[0].hurt, 'NO');
  assert.equal(textOf('#saved'), 'Saved.');
  assert.equal(sessionStorage.length, 0);
});

test('nothing of it stands in the storage as it was typed', async () => {
  await keep();
  await write(SAID);
  const stored = JSON.stringify({ ...sessionStorage, ...localStorage });
  assert.ok(stored.length > 50);
  for (const word of [SAID, 'tell', 'words', btoa(SAID), KEY]) {
    assert.equal(stored.includes(word), false, word);
  }
});

test('the same words are locked differently each time', async () => {
  await keep();
  await write(SAID);
  const first = sessionStorage.getItem(NAME);
  await write(SAID);
  assert.notEqual(sessionStorage.getItem(NAME), first);
});

test('while the line is away it is kept, and a page that is loaded again has it and sends it', async () => {
  answer = () => new Promise(() => undefined);
  await keep();
  type('textarea', SAID);
  type('[name=class]', '6B');
  find('[value=YES]').checked = true;
  find('[value=YES]').dispatchEvent(new window.Event('change', { bubbles: true }));
  await until(() => sessionStorage.getItem(NAME) !== null);
  await pass(800);
  await pass(4000);
  assert.match(textOf('#saved'), /There is no connection just now/);
  const kept = sessionStorage.getItem(NAME);
  await page(kept);
  await keep();
  assert.equal(find('textarea').value, SAID);
  assert.equal(find('[name=class]').value, '6B');
  assert.equal(find('[value=YES]').checked, true);
  await pass(1);
  assert.equal(save.mock.calls[0].arguments[0].words, SAID);
  assert.equal(sessionStorage.getItem(NAME), null);
});

test('whoever has another key opens nothing, and it is gone', async () => {
  await keep();
  await write(SAID);
  await page(sessionStorage.getItem(NAME));
  await keep(OTHER_KEY);
  assert.equal(find('textarea').value, '');
  assert.match(textOf('#saved'), /could not be opened again/);
  assert.equal(sessionStorage.getItem(NAME), null);
  assert.equal(save.mock.callCount(), 0);
});

test('what was typed while it was being sent is sent too, and kept until then', async () => {
  let arrived;
  answer = () => new Promise((go) => (arrived = () => go('')));
  await keep();
  await write(SAID);
  await pass(800);
  await write(`${SAID} more`);
  arrived();
  await settle();
  assert.notEqual(sessionStorage.getItem(NAME), null);
  await pass(800);
  assert.equal(save.mock.callCount(), 2);
  assert.equal(save.mock.calls[1].arguments[0].words, `${SAID} more`);
  arrived();
  await settle();
  assert.equal(sessionStorage.getItem(NAME), null);
});

test('a send that failed is tried again', async () => {
  answer = () => Promise.reject(new Error('away'));
  await keep();
  await write(SAID);
  await pass(800);
  assert.match(textOf('#saved'), /There is no connection just now/);
  answer = () => Promise.resolve('');
  await pass(3000);
  assert.equal(textOf('#saved'), 'Saved.');
});

test('after an hour without a line it is sent once, whole, and this tab forgets it', async () => {
  answer = () => Promise.reject(new Error('away'));
  await keep();
  await write(SAID);
  for (let minute = 0; minute < 60; minute += 1) {
    await pass(60_000);
  }
  await write(`${SAID} and more`);
  assert.match(textOf('#saved'), /There is no connection just now/);
  const before = save.mock.callCount();
  answer = () => Promise.resolve('');
  await pass(3000);
  await pass(60_000);
  assert.equal(save.mock.callCount(), before + 1);
  assert.equal(save.mock.calls.at(-1).arguments[0].words, `${SAID} and more`);
  assert.equal(textOf('#saved'), 'Saved.');
  assert.equal(sessionStorage.length, 0);
});

test('two pages of one record send the same words, and each says that they are saved', async () => {
  answer = () => Promise.reject(new Error('away'));
  await keep();
  await write(SAID);
  const kept = sessionStorage.getItem(NAME);
  for (let time = 0; time < 2; time += 1) {
    await page(kept);
    await keep();
    await pass(1);
    assert.equal(save.mock.calls[0].arguments[0].words, SAID);
    assert.equal(textOf('#saved'), 'Saved.');
  }
});

test('what the server cannot keep stays here, with its reason', async () => {
  answer = () => Promise.resolve('Please shorten it.');
  await keep();
  await write(SAID);
  await pass(800);
  assert.equal(textOf('#saved'), 'Please shorten it.');
  assert.notEqual(sessionStorage.getItem(NAME), null);
});

test('a line that ends is said at once', async () => {
  await keep();
  window.dispatchEvent(new window.Event('offline'));
  assert.match(textOf('#saved'), /There is no connection just now/);
});

test('once it is signed this tab forgets it', async () => {
  await keep();
  await write(SAID);
  window.toldDraft.forget(NAME);
  assert.equal(sessionStorage.length, 0);
});

test('a browser that keeps nothing still sends', async () => {
  keepNothing('sessionStorage');
  await keep();
  type('textarea', SAID);
  await settle();
  await pass(800);
  assert.equal(textOf('#saved'), 'Saved.');
});
