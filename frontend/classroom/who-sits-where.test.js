import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, pass, press, settle, stopClock, type } from '../testing/page.js';

const HOUR = 60 * 60 * 1000;
const KEY = 'thinkuknow.seats.lesson-1';
const HERS = btoa('k'.repeat(32));
const ANOTHERS = btoa('o'.repeat(32));
const who = '<who-is-it lesson="lesson-1" seat="Brave Otter"></who-is-it>';

beforeEach(async () => {
  open();
  stopClock(HOUR);
  await begin(HERS);
});

/** The page of the remote is built, with its scripts anew. */
async function begin(key) {
  await load(import.meta, '../session/typed-text.js');
  await load(import.meta, './who-sits-where.js');
  document.body.innerHTML = who;
  await window.seatNotes.open('lesson-1', key);
}

async function note(words) {
  const before = stored();
  type('who-is-it input', words);
  await locked(before);
}

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Locking takes the browser a moment: it is waited for until something else stands there, and not for ever. */
async function locked(before = stored()) {
  for (let turn = 0; turn < 300 && stored() === before; turn += 1) {
    await settle();
  }
}

/** The next page of the same browser. */
async function again(key = HERS) {
  const kept = { ...localStorage };
  const now = Date.now();
  open();
  stopClock(now);
  Object.entries(kept).forEach(([name, value]) => localStorage.setItem(name, value));
  await begin(key);
}

test('a note is kept beside its nickname in this browser, and nobody reads it there', async () => {
  await note('Sam');
  assert.ok(localStorage.getItem(KEY));
  assert.doesNotMatch(JSON.stringify({ ...localStorage }), /Sam|Otter/);
  await again();
  assert.equal(find('input').value, 'Sam');
  assert.equal(find('input').getAttribute('aria-label'), 'Who is Brave Otter?');
});

test('another teacher of the same browser finds nothing, and it goes', async () => {
  await note('Sam');
  await again(ANOTHERS);
  assert.equal(find('input').value, '');
  assert.equal(localStorage.getItem(KEY), null);
});

test('what stands there unlocked goes at once', async () => {
  localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), notes: { 'Brave Otter': 'Sam' } }));
  await again();
  assert.equal(localStorage.length, 0);
});

test('what was typed before the key came is kept with it', async () => {
  open();
  stopClock(HOUR);
  await load(import.meta, '../session/typed-text.js');
  await load(import.meta, './who-sits-where.js');
  document.body.innerHTML = who;
  await note('Sam');
  assert.equal(localStorage.length, 0);
  await window.seatNotes.open('lesson-1', HERS);
  await again();
  assert.equal(find('input').value, 'Sam');
});

test('neither a memory of forms nor a spelling service has a name', () => {
  assert.equal(find('input').autocomplete, 'off');
  assert.equal(find('input').spellcheck, false);
});

test('a teacher forgets them with one press, even one that is being locked', async () => {
  type('input', 'Sam');
  document.body.insertAdjacentHTML('beforeend', '<forget-who lesson="lesson-1"></forget-who>');
  press('forget-who button');
  await locked();
  assert.equal(find('input').value, '');
  assert.equal(localStorage.length, 0);
});

test('the end of a lesson forgets them', async () => {
  await note('Sam');
  document.body.insertAdjacentHTML('beforeend', '<forget-who lesson="lesson-1" ended></forget-who>');
  assert.equal(localStorage.getItem(KEY), null);
  assert.ok(find('forget-who button') === null);
});

test('half a day after the last note they are gone, and not before', async () => {
  await note('Sam');
  localStorage.setItem('something-else', '1');
  await pass(12 * HOUR - 1);
  await again();
  assert.notEqual(localStorage.getItem(KEY), null);
  await pass(1);
  await again();
  assert.equal(localStorage.getItem(KEY), null);
  assert.equal(localStorage.getItem('something-else'), '1');
});

test('a browser that keeps nothing has them as long as the page is open', async () => {
  keepNothing();
  await note('Sam');
  document.body.innerHTML = who;
  assert.equal(find('input').value, 'Sam');
  document.body.insertAdjacentHTML('beforeend', '<forget-who lesson="lesson-1"></forget-who>');
  press('forget-who button');
  document.body.innerHTML = who;
  assert.equal(find('input').value, '');
});

test('the script may be loaded twice, and what Flow moves is not made twice', async () => {
  await load(import.meta, './who-sits-where.js');
  const element = find('who-is-it');
  document.body.append(element);
  assert.equal(element.children.length, 1);
});

test('a seat with the name of something that every object has is a seat like any other', async () => {
  document.body.innerHTML = '<who-is-it lesson="lesson-1" seat="__proto__"></who-is-it><who-is-it lesson="lesson-1" seat="constructor"></who-is-it>';
  assert.equal(find('[seat=constructor] input').value, '');
  type('[seat=__proto__] input', 'Sam');
  await locked();
  assert.equal({}.Sam, undefined);
  document.body.innerHTML = '<who-is-it lesson="lesson-1" seat="__proto__"></who-is-it>';
  assert.equal(find('input').value, 'Sam');
});
