import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, pass, press, stopClock, type } from '../testing/page.js';

const HOUR = 60 * 60 * 1000;
const KEY = 'thinkuknow.seats.lesson-1';
const who = '<who-is-it lesson="lesson-1" seat="Brave Otter"></who-is-it>';

beforeEach(async () => {
  open();
  stopClock(HOUR);
  await load(import.meta, './who-sits-where.js');
  document.body.innerHTML = who;
});

test('a note is kept beside its nickname in this browser', () => {
  type('input', 'Sam');
  document.body.innerHTML = who;
  assert.equal(find('input').value, 'Sam');
  assert.equal(find('input').getAttribute('aria-label'), 'Who is Brave Otter?');
});

test('neither a memory of forms nor a spelling service has a name', () => {
  assert.equal(find('input').autocomplete, 'off');
  assert.equal(find('input').spellcheck, false);
});

test('a teacher forgets them with one press', () => {
  type('input', 'Sam');
  document.body.insertAdjacentHTML('beforeend', '<forget-who lesson="lesson-1"></forget-who>');
  press('forget-who button');
  assert.equal(find('input').value, '');
  assert.equal(localStorage.length, 0);
});

test('the end of a lesson forgets them', () => {
  type('input', 'Sam');
  document.body.insertAdjacentHTML('beforeend', '<forget-who lesson="lesson-1" ended></forget-who>');
  assert.equal(localStorage.getItem(KEY), null);
  assert.ok(find('forget-who button') === null);
});

test('half a day after the last note they are gone, and not before', async () => {
  type('input', 'Sam');
  localStorage.setItem('something-else', '1');
  await pass(12 * HOUR - 1);
  await again();
  assert.notEqual(localStorage.getItem(KEY), null);
  await pass(1);
  await again();
  assert.equal(localStorage.getItem(KEY), null);
  assert.equal(localStorage.getItem('something-else'), '1');
});

/** The next page of the same browser. */
async function again() {
  const kept = { ...localStorage };
  const now = Date.now();
  open();
  stopClock(now);
  Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value));
  await load(import.meta, './who-sits-where.js');
}

test('a browser that keeps nothing has them as long as the page is open', () => {
  keepNothing();
  type('input', 'Sam');
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
