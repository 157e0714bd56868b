import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { all, find, load, open, press, textOf } from '../testing/page.js';

const KEY = 'thinkuknow.progress';
const options = `<ul><li data-why="Not that."><button class="option">a</button></li>
  <li data-right data-why="Because it is kind."><button class="option">b</button></li></ul><div class="why"></div>`;
const before = `<before-question address="7-11/kind">${options}</before-question>`;
const after = `<after-question address="7-11/kind" before-right="0" again-at="#step-2" again="step two">${options}</after-question>`;
const kept = () => JSON.parse(localStorage.getItem(KEY))['7-11/kind'];
const choose = (place) => all('.option')[place].click();
const marks = () => all('.option').map((option) => option.querySelector('.mark')?.textContent ?? '');

beforeEach(async () => {
  open();
  await load(import.meta, './before-after.js');
});

test('before the lesson an answer is taken and nothing is said about it', () => {
  document.body.innerHTML = before;
  choose(0);
  assert.deepEqual(kept(), { before: 0 });
  assert.deepEqual(marks(), ['Your answer', '']);
  assert.equal(all('.option')[0].getAttribute('aria-pressed'), 'true');
  assert.match(textOf('.why'), /^Thank you/);
});

test('another answer takes the place of the first, before the lesson', () => {
  document.body.innerHTML = before;
  choose(0);
  choose(1);
  assert.deepEqual(marks(), ['', 'Your answer']);
  assert.equal(all('.option')[0].getAttribute('aria-pressed'), 'false');
});

test('after the lesson it is said what is right and why', () => {
  document.body.innerHTML = after;
  choose(1);
  assert.deepEqual(marks(), ['', 'Yes']);
  assert.match(textOf('.why'), /Because it is kind\..*You know this\./s);
});

test('whoever knew it before reads so, and whoever has learnt it, too', () => {
  for (const [first, said] of [
    [0, 'You knew this before, and you still do.'],
    [1, 'You know more than before.'],
  ]) {
    localStorage.setItem(KEY, JSON.stringify({ '7-11/kind': { before: first } }));
    document.body.innerHTML = after;
    choose(1);
    assert.match(textOf('.why'), new RegExp(said));
  }
});

test('what is not quite right leads to where it is in the lesson', () => {
  document.body.innerHTML = after;
  choose(0);
  assert.deepEqual(marks(), ['Not quite', '']);
  assert.match(textOf('.why'), /Not that\..*tricky.*step two/s);
  assert.equal(find('.why a').getAttribute('href'), '#step-2');
  assert.equal(find('.why a').hasAttribute('router-ignore'), true);
});

test('the first answer after a lesson is the one that is kept', () => {
  document.body.innerHTML = after;
  choose(0);
  choose(1);
  assert.deepEqual(kept(), { after: 0 });
  document.body.append(find('after-question'));
  assert.deepEqual(marks(), ['Not quite', ''], 'and is shown when the page is seen again');
});

test('when all is forgotten the marks go', () => {
  document.body.innerHTML = before;
  choose(0);
  localStorage.clear();
  window.dispatchEvent(new Event('thinkuknow-progress'));
  assert.deepEqual(marks(), ['', '']);
  assert.equal(textOf('.why'), '');
});

test('a question that has left the page takes no more answers', () => {
  document.body.innerHTML = before;
  const gone = find('before-question');
  gone.remove();
  localStorage.setItem(KEY, '{"7-11/kind":{"before":1}}');
  window.dispatchEvent(new Event('thinkuknow-progress'));
  assert.ok(gone.querySelector('.mark') === null);
});

test('a press beside the options is no answer', () => {
  document.body.innerHTML = before;
  press('.why');
  assert.equal(localStorage.length, 0);
});
