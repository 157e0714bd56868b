import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { all, beside, find, load, open, press, settle, textOf, type } from '../testing/page.js';

const PAGE = `<section data-question="cloud"><p class="word"><input id="a"></p><p class="word"><input id="b"></p><button class="send">Send</button></section>
  <details class="ask-teacher" hidden><textarea></textarea><button class="send-question">Send</button><p class="said"></p></details>`;
let words;
let given;
const sayable = () => words.sayable(find('section'), 'otter-12', (entries) => given.push(entries));
const box = () => words.questionBox(find('details'), 'otter-12', (...all) => given.push(all));
const said = () => textOf('section .said');

beforeEach(async () => {
  open(PAGE);
  given = [];
  words = await load(import.meta, './live-words.js');
  (await beside(import.meta, './live-lock.js')).giveKey('otter-12', KEY);
});

test('words are given without the empty boxes, and stand there as they were given', () => {
  sayable();
  type('#b', '  kind ');
  press('.send');
  assert.deepEqual(given, [['kind']]);
  assert.equal(find('#a').value, 'kind');
  assert.equal(find('#a').disabled, true);
  assert.equal(find('#b').closest('.word').hidden, true);
  assert.equal(sessionStorage.length, 0, 'what was sent is no draft');
});

test('no word at all is said kindly', () => {
  sayable();
  press('.send');
  assert.equal(said(), 'Write a word first.');
  assert.deepEqual(given, []);
});

test('a word too long stays in its box; letters are counted as people count them', () => {
  sayable();
  type('#a', 'x'.repeat(31));
  press('.send');
  assert.match(said(), /a little long/);
  assert.equal(find('#a').value.length, 31);
  type('#a', '😀'.repeat(30));
  press('.send');
  assert.equal(given.length, 1);
});

test('what was refused is in its box again, with the sentence, and outlives the page', async () => {
  const entries = sayable();
  type('#a', 'rude');
  press('.send');
  entries.thaw(['rude'], 'Try other words.');
  assert.equal(find('#a').value, 'rude');
  assert.equal(find('#a').disabled, false);
  assert.equal(find('.send').hidden, false);
  assert.equal(said(), 'Try other words.');
  await settle();
  assert.equal(sessionStorage.length, 1);
});

test('words that were given before a page was loaded again are frozen, even if only their being sent is known', () => {
  const entries = sayable();
  entries.freeze();
  entries.say('Your answer is in.');
  assert.equal(find('#a').disabled, true);
  assert.equal(said(), 'Your answer is in.');
});

test('a question goes under a name of its own, and its box is empty', () => {
  const question = box();
  question.show();
  assert.equal(find('details').hidden, false);
  type('textarea', ' Why? ');
  press('.send-question');
  const [[name, asked]] = given;
  assert.match(name, /^Q-[0-9a-f]{32}$/);
  assert.equal(asked, 'Why?');
  assert.equal(find('textarea').value, '');
  question.say(name, 'sent');
  assert.equal(textOf('details .said'), 'Your teacher has your question.');
  question.hide();
  assert.equal(find('details').hidden, true);
});

test('what is said of an earlier question does not replace what is said of the last', () => {
  const question = box();
  type('textarea', 'Why?');
  press('.send-question');
  question.say('Q-other', 'sent');
  assert.equal(textOf('details .said'), 'Your question is on its way.');
});

test('an empty question, and one too long, stay where they are', () => {
  box();
  press('.send-question');
  assert.equal(textOf('details .said'), 'Write your question first.');
  type('textarea', 'x'.repeat(301));
  press('.send-question');
  assert.match(textOf('details .said'), /300 letters fit/);
  assert.equal(find('textarea').value.length, 301);
  assert.deepEqual(given, []);
});

test('a question that did not arrive is in the box again, above what was typed since', () => {
  const question = box();
  type('textarea', 'And now?');
  question.giveBack('Why?', 'It did not arrive.');
  assert.equal(find('textarea').value, 'Why?\nAnd now?');
  assert.equal(find('details').open, true);
  assert.equal(textOf('details .said'), 'It did not arrive.');
});

test('a box in which something was typed is open when the page is loaded again', async () => {
  box();
  await settle();
  assert.equal(find('details').open, false);
  type('textarea', 'Why');
  await settle();
  box();
  await settle();
  assert.equal(find('details').open, true);
  assert.equal(all('details .said').length, 1);
});
