import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, open } from '../testing/page.js';

const STOPS = ['s1', 's2', 'q1'];
let state;
/** What a server says of a lesson in which everybody sees the first step. */
const says = (more) => ({ revision: 1, stop: 's1', aside: '', own: false, shown: false, ended: false, ...more });

beforeEach(async () => {
  open();
  const { stateOf } = await load(import.meta, './live-state.js');
  state = stateOf(STOPS);
  state.comeIn();
});

test('before the door nothing is heard', async () => {
  const { stateOf } = await load(import.meta, './live-state.js');
  const outside = stateOf(STOPS);
  assert.deepEqual(outside.hear(says()), {});
  assert.equal(outside.is('door'), true);
});

test('a screen follows the class', () => {
  assert.equal(state.hear(says()).to, 'in');
  assert.equal(state.place('', false), 's1');
  state.hear(says({ revision: 2, stop: 's2' }));
  assert.equal(state.place('', false), 's2');
});

test('what is older than what was heard is not taken, whenever it arrives', () => {
  state.hear(says({ revision: 5, stop: 's2' }));
  assert.deepEqual(state.hear(says({ revision: 4 })), {});
  assert.equal(state.now().stop, 's2');
  assert.equal(state.hear(says({ revision: 5, stop: 's2' })).to, 'in', 'the same again is taken');
});

test('after the end no step of the lesson comes back', () => {
  state.show('s1');
  assert.equal(state.hear(says({ revision: 2, ended: true })).to, 'ended');
  assert.deepEqual(state.hear(says({ revision: 3, stop: 's2' })), {});
  assert.equal(state.shown(), '');
});

test('a seat that was closed hears only that the lesson is gone', () => {
  assert.equal(state.hear({ out: true }).to, 'out');
  assert.deepEqual(state.hear(says({ revision: 9 })), {});
  assert.deepEqual(state.hear(says({ revision: 9, ended: true })), {});
  assert.equal(state.hear({ gone: true, ended: true }).to, 'gone');
  assert.deepEqual(state.hear({ out: true }), {}, 'and nothing follows that');
});

test('a change of nothing that can be seen is one of seats', () => {
  state.hear(says({ revision: 2 }));
  assert.equal(state.hear(says({ revision: 3 })).aboutSeats, true);
  assert.equal(state.hear(says({ revision: 4, stop: 's2' })).aboutSeats, false);
  assert.equal(state.hear(says({ revision: 4, stop: 's2' })).aboutSeats, false, 'the same again is no change');
});

test('what the teacher asks comes before the lesson', () => {
  state.hear(says({ aside: 'poll' }));
  assert.equal(state.place('', false), 'poll');
  assert.equal(state.place('', true), 'poll', 'with the class it stays, answered or not');
});

test('alone, a pupil who has answered goes on from their own place', () => {
  state.hear(says({ aside: 'poll', own: true }));
  assert.equal(state.place('s2', false), 'poll');
  assert.equal(state.place('s2', true), 's2');
});

test('alone, a pupil begins where the class was, or at the first stop', () => {
  state.hear(says({ own: true, stop: 's2' }));
  assert.equal(state.place('', false), 's2');
  state.hear(says({ own: true, stop: 'waiting' }));
  assert.equal(state.place('no-such', false), 's1');
});

test('the stop on the screen is known until the lesson ends', () => {
  assert.equal(state.isFirst(), true);
  state.show('s1');
  assert.equal(state.isFirst(), false);
  assert.equal(state.shown(), 's1');
});
