import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { find, load, open } from './page.js';

const POISONED = ['polluted', 'letters', 'words', 'token', 'locked', 'read', '4-7/kind'];

beforeEach(() => open('<main></main>'));
afterEach(() => POISONED.forEach((name) => delete Object.prototype[name]));

/** What somebody could have put into the storage of a browser, or a server of somebody else into an answer. */
const TRAP = '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}';

test('nothing that is read from storage reaches the prototype of all objects', async () => {
  localStorage.setItem('thinkuknow.progress', TRAP);
  localStorage.setItem('thinkuknow.reading', TRAP);
  localStorage.setItem('thinkuknow.seats.__proto__', TRAP);
  localStorage.setItem('thinkuknow.live.ABC', `{"token": "t", "answers": ${TRAP}}`);
  const progress = await load(import.meta, '../progress/progress-store.js');
  const seats = await load(import.meta, '../classroom/live-store.js');
  await load(import.meta, '../classroom/who-sits-where.js');
  await load(import.meta, '../reading/apply-settings.js');
  progress.note('__proto__', { polluted: 'yes' });
  progress.note('toString', { polluted: 'yes' });
  const kept = seats.load('ABC');
  kept.answers['__proto__'] = { polluted: 'yes' };
  seats.save('ABC', kept);
  assert.equal({}.polluted, undefined);
  assert.equal(Object.polluted, undefined);
  assert.deepEqual({ ...progress.of('toString') }, { polluted: 'yes' });
});

test('an answer to a stop with the name of what every object has is an answer like any other', async () => {
  const seats = await load(import.meta, '../classroom/live-store.js');
  localStorage.setItem('thinkuknow.live.ABC', '{"token": "t", "answers": {}}');
  const { answers } = seats.load('ABC');
  assert.equal(answers['constructor'], undefined);
  answers['__proto__'] ??= { words: ['kept'] };
  assert.deepEqual(JSON.parse(JSON.stringify(answers))['__proto__'], { words: ['kept'] });
});

test('a poisoned prototype decides nothing: no setting, no progress, no seat', async () => {
  Object.assign(Object.prototype, { letters: 'largest', words: 'easy', locked: 'yes', read: true, '4-7/kind': { read: true } });
  const progress = await load(import.meta, '../progress/progress-store.js');
  await load(import.meta, '../reading/apply-settings.js');
  assert.equal(document.documentElement.getAttribute('data-letters'), null);
  assert.equal(document.documentElement.classList.contains('easy-read'), false);
  assert.equal(Object.hasOwn(progress.of('4-7/kind'), 'read'), false);
});

test('names in a document stand in for no variable of a script', async () => {
  const names = ['typedText', 'seatNotes', 'spokenWords', 'pushBrowser', 'staffSession', 'toldDraft', 'crypto', 'localStorage'];
  open(names.map((name) => `<form id="${name}" name="${name}"><input name="lock" id="keep"></form>`).join(''));
  await load(import.meta, '../session/typed-text.js');
  await load(import.meta, '../classroom/who-sits-where.js');
  await load(import.meta, '../read-aloud/spoken-words.js');
  await load(import.meta, '../push/push-browser.js');
  await load(import.meta, '../visits/told-draft.js');
  await load(import.meta, '../session/staff-session.js');
  names.slice(0, 6).forEach((name) => {
    const values = Object.values(window[name]);
    assert.ok(values.length > 0 && values.every((value) => typeof value === 'function'), name);
  });
  assert.ok(find('#typedText'), 'they are in the document all the same');
});
