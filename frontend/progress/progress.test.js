import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { all, find, give, load, open, press, textOf } from '../testing/page.js';

const KEY = 'thinkuknow.progress';
let seen;
const kept = () => JSON.parse(localStorage.getItem(KEY));

beforeEach(async () => {
  open();
  seen = undefined;
  give(
    'IntersectionObserver',
    class {
      constructor(tell) {
        seen = (isIntersecting) => this.watched && tell([{ isIntersecting }]);
      }
      observe() {
        this.watched = true;
      }
      disconnect() {
        this.watched = false;
      }
    }
  );
  await load(import.meta, './progress.js');
});

test('a lesson has been read once its end has been seen', () => {
  document.body.innerHTML = '<lesson-read address="4-7/kind"></lesson-read>';
  seen(false);
  assert.equal(kept(), null);
  seen(true);
  assert.deepEqual(kept(), { '4-7/kind': { read: true } });
});

test('the end of a lesson that was left is no longer looked for', () => {
  document.body.innerHTML = '<lesson-read address="4-7/kind"></lesson-read>';
  document.body.innerHTML = '';
  seen(true);
  assert.equal(kept(), null);
});

test('a quiz is done once its result is there', () => {
  document.body.innerHTML = '<quiz-done address="4-7/kind"></quiz-done>';
  assert.deepEqual(kept(), { '4-7/kind': { quiz: true } });
});

test('what was done with a lesson is shown, and nothing where nothing was', () => {
  localStorage.setItem(KEY, '{"4-7/kind":{"read":true,"quiz":true},"4-7/mine":{"quiz":true}}');
  document.body.innerHTML = '<lesson-progress address="4-7/kind"></lesson-progress><lesson-progress address="4-7/mine"></lesson-progress>';
  assert.deepEqual(
    all('.done').map((mark) => mark.textContent),
    ['You have read this', 'Quiz done', 'Quiz done']
  );
  document.body.innerHTML = '<lesson-progress address="4-7/other"></lesson-progress>';
  assert.equal(textOf('lesson-progress'), '');
});

test('one press forgets all, the marks go, and who listens hears of it', () => {
  localStorage.setItem(KEY, '{"4-7/kind":{"read":true}}');
  document.body.innerHTML = '<lesson-progress address="4-7/kind"></lesson-progress><forget-progress></forget-progress>';
  find('button').focus();
  press('button');
  assert.equal(kept(), null);
  assert.equal(all('.done').length, 0);
  assert.equal(textOf('forget-progress'), 'All forgotten.');
  assert.ok(document.activeElement === find('forget-progress'));
});

test('where there is nothing to forget there is no button', () => {
  document.body.innerHTML = '<forget-progress></forget-progress>';
  assert.ok(find('button') === null);
});

test('what has left the page is not drawn again', () => {
  localStorage.setItem(KEY, '{"4-7/kind":{"read":true}}');
  document.body.innerHTML = '<lesson-progress address="4-7/kind"></lesson-progress>';
  const gone = find('lesson-progress');
  gone.remove();
  localStorage.clear();
  window.dispatchEvent(new Event('thinkuknow-progress'));
  assert.equal(gone.children.length, 1);
});
