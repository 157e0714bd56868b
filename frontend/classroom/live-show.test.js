import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, takeAtShow } from './live-show.js';

const NOW = { revision: 2, stop: 'q1', aside: '', shown: true };

/** What happens to a question that holds a choice or none. */
function taking(now, stop, { holds = true, answered = false } = {}) {
  const done = [];
  const asked = {
    take: () => {
      done.push('taken');
      answered ||= holds;
    },
    say: (words) => done.push(words),
  };
  takeAtShow(asked, stop, now, () => answered);
  return done;
}

test('what is chosen where the class is shown the answers is taken', () => {
  assert.deepEqual(taking(NOW, 'q1'), ['taken']);
  assert.match(taking(NOW, 'q1', { holds: false })[1], /just for you/);
});

test('nothing is taken before, elsewhere, twice, or of whoever goes alone', () => {
  assert.deepEqual(taking({ ...NOW, shown: false }, 'q1'), []);
  assert.deepEqual(taking(NOW, 'q2'), []);
  assert.deepEqual(taking(NOW, 'q1', { answered: true }), []);
  assert.deepEqual(taking({ ...NOW, own: true }, 'q1'), []);
  takeAtShow(undefined, 'q1', NOW, () => false);
});

test('of a poll nothing is late, because nothing in it is right', () => {
  assert.deepEqual(taking({ ...NOW, aside: 'p', asideShown: true }, 'p', { holds: false }), ['taken']);
  assert.deepEqual(taking({ ...NOW, aside: 'p', asideShown: false }, 'p'), []);
});

test('what is chosen after the class was shown the answers is late', () => {
  assert.deepEqual(choiceOf('q1', NOW, 7, false), { at: 7, taken: false, late: true });
  assert.equal(choiceOf('q1', NOW, 7, true).late, false);
  assert.equal(choiceOf('q2', NOW, 7, false).late, false);
  assert.equal(choiceOf('q1', { ...NOW, shown: false }, 7, false).late, false);
});
