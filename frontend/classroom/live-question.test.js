import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, load, open, press, textOf } from '../testing/page.js';

const SEND = '<button class="send">Send</button>';
let given;
let when;
let shown;

/** Puts a question of a kind on the page and makes it answerable. */
async function ask(kind, html) {
  open(`<section data-question="q1" data-kind="${kind}">${html}${SEND}</section>`);
  const { answerable } = await load(import.meta, './live-question.js');
  shown = answerable(find('section'), (places, at, taken) => {
    given.push(places);
    when.push({ at, taken });
  });
}
const said = () => all('.said').at(-1).textContent;
const entry = (place, words) =>
  `<li class="entry" data-place="${place}"><span class="say">${words}</span><button class="up">Up</button><button class="down">Down</button></li>`;
const ORDER = `<ol class="in-order">${entry(2, 'Stop')}${entry(0, 'Tell')}${entry(1, 'Block')}</ol><p class="said"></p>`;
const STORY = `<div class="story">
  <div class="scene-part" data-scene="a"><p class="scene" tabindex="-1">A</p><button class="choice" data-place="0" data-to="b">b</button>
    <button class="choice" data-place="1" data-to="c">c</button></div>
  <div class="scene-part" data-scene="b"><p class="scene" tabindex="-1">B</p><button class="choice" data-place="0" data-to="c">c</button></div>
  <div class="scene-part" data-scene="c"><p class="scene" tabindex="-1">C</p><p class="ending">End</p><button class="again">Again</button></div></div>`;
const scene = () => all('.scene-part').find((part) => !part.hidden).dataset.scene;

beforeEach(() => {
  given = [];
  when = [];
});

test('one option of several is read, and nothing can be changed once it is given', async () => {
  await ask('one', '<input type="radio" name="a" value="0"><input type="radio" name="a" value="1">');
  find('input[value="1"]').checked = true;
  press('.send');
  assert.deepEqual(given, [[1]]);
  assert.equal(
    all('input').every((input) => input.disabled),
    true
  );
  assert.equal(find('.send').hidden, true);
  assert.ok(document.activeElement === all('.said').at(-1), 'who listens hears what happened');
});

test('no option chosen is said kindly, and nothing is given', async () => {
  await ask('one', '<input type="radio" name="a" value="0">');
  press('.send');
  assert.deepEqual(given, []);
  assert.equal(said(), 'Choose an answer first.');
});

test('where several may be right, none may be right, too', async () => {
  await ask('several', '<input type="checkbox" value="0"><input type="checkbox" value="1">');
  press('.send');
  assert.deepEqual(given, [[]]);
});

test('entries are moved up and down, and it is said where each is now', async () => {
  await ask('order', ORDER);
  assert.equal(find('.up').getAttribute('aria-disabled'), 'true', 'the first goes no higher');
  press('.up');
  assert.equal(textOf('.in-order .say'), 'Stop');
  press('.entry[data-place="0"] .up');
  assert.equal(textOf('.in-order .say'), 'Tell');
  assert.equal(textOf('.said'), '“Tell” is now number 1 of 3.');
  press('.entry[data-place="2"] .down');
  press('.send');
  assert.deepEqual(given, [[0, 1, 2]]);
});

test('an order that was given before is shown again', async () => {
  await ask('order', ORDER);
  shown.freeze([1, 0, 2]);
  assert.deepEqual(
    all('.say').map((words) => words.textContent),
    ['Block', 'Tell', 'Stop']
  );
});

test('each needs its partner before a match is given', async () => {
  const select = '<select><option value="">?</option><option value="0">a</option><option value="1">b</option></select>';
  await ask('match', select + select);
  all('select')[0].value = '1';
  press('.send');
  assert.equal(said(), 'Choose one for each first.');
  all('select')[1].value = '0';
  press('.send');
  assert.deepEqual(given, [[1, 0]]);
});

test('a match that was given before is shown again', async () => {
  await ask('match', '<select><option value="">?</option><option value="1">b</option></select>');
  const heard = [];
  find('select').addEventListener('change', () => heard.push('list'));
  find('section').addEventListener('change', () => heard.push('question'));
  shown.freeze([1]);
  assert.equal(find('select').value, '1');
  assert.deepEqual(heard, ['list'], 'cards that are drawn from it hear of it, and nothing was chosen');
});

test('a story goes from scene to scene, and its first ending sends itself', async () => {
  await ask('story', STORY);
  assert.equal(scene(), 'a');
  assert.equal(find('.send').hidden, true);
  press('.choice[data-to="b"]');
  assert.equal(document.activeElement.textContent, 'B');
  press('[data-scene="b"] .choice');
  assert.equal(scene(), 'c');
  assert.equal(find('.send').hidden, true);
  assert.deepEqual(given, [[0, 0]]);
  assert.ok(document.activeElement === all('.said').at(-1), 'who listens hears what happened');
});

test('a story can be begun again to look at another way, and the first one stays the answer', async () => {
  await ask('story', STORY);
  press('.choice[data-to="b"]');
  press('[data-scene="b"] .choice');
  press('.again');
  assert.equal(scene(), 'a');
  press('.choice[data-to="c"]');
  assert.equal(scene(), 'c');
  assert.deepEqual(given, [[0, 0]]);
});

test('what is chosen and not sent is taken, with the moment at which it was chosen', async () => {
  await ask('one', '<input type="radio" name="a" value="0"><input type="radio" name="a" value="1">');
  mock.timers.enable({ apis: ['Date'], now: 5000 });
  find('input[value="1"]').checked = true;
  find('input[value="1"]').dispatchEvent(new Event('change', { bubbles: true }));
  mock.timers.setTime(9000);
  shown.take();
  shown.take();
  assert.deepEqual(given, [[1]]);
  assert.deepEqual(when, [{ at: 5000, taken: true }]);
  assert.equal(find('.send').hidden, true);
});

test('what is not begun is not taken: nothing ticked, an order as it came, a story on its way', async () => {
  for (const [kind, html] of [
    ['one', '<input type="radio" name="a" value="0">'],
    ['several', '<input type="checkbox" value="0">'],
    ['order', ORDER],
    ['match', '<select><option value="">?</option><option value="0">a</option></select>'],
    ['story', STORY],
  ]) {
    await ask(kind, html);
    shown.take();
    assert.deepEqual(given, [], kind);
  }
  await ask('order', ORDER);
  press('.entry[data-place="0"] .up');
  shown.take();
  assert.deepEqual(given, [[0, 2, 1]], 'an order that was begun');
});

test('a story that was told before stands at its end', async () => {
  await ask('story', STORY);
  shown.freeze([0, 0]);
  assert.equal(scene(), 'c');
  shown.say('Your answer is in.');
  assert.equal(said(), 'Your answer is in.');
});
