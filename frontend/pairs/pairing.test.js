import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pressed, toward } from './pairing.js';

const left = (at) => ({ side: 'left', at });
const right = (at) => ({ side: 'right', at });
const NOTHING = [undefined, undefined, undefined];

test('two cards are joined from either side', () => {
  assert.deepEqual(pressed(NOTHING, undefined, left(1)), { joins: NOTHING, picked: left(1), what: 'picked' });
  const joined = { joins: [undefined, 2, undefined], left: 1, right: 2, what: 'joined' };
  assert.deepEqual(pressed(NOTHING, left(1), right(2)), joined);
  assert.deepEqual(pressed(NOTHING, right(2), left(1)), joined);
});

test('a joined card that is pressed comes apart, from either side', () => {
  const apart = { joins: NOTHING, left: 0, right: 2, what: 'parted' };
  assert.deepEqual(pressed([2, undefined, undefined], undefined, left(0)), apart);
  assert.deepEqual(pressed([2, undefined, undefined], undefined, right(2)), apart);
});

test('a card that is picked can be put back, or another of its side be picked instead', () => {
  assert.equal(pressed(NOTHING, left(0), left(0)).picked, undefined);
  assert.deepEqual(pressed([1, undefined, undefined], left(2), left(0)), { joins: [1, undefined, undefined], picked: left(0), what: 'picked' });
});

test('a card has one partner: what it had is free again', () => {
  assert.deepEqual(pressed([0, 1, undefined], left(2), right(1)).joins, [0, undefined, 1]);
  assert.deepEqual(pressed([0, 1, undefined], left(0), right(1)).joins, [1, undefined, undefined]);
  assert.deepEqual(pressed([0, 1, undefined], right(2), left(0)).joins, [2, 1, undefined]);
});

test('whatever is pressed, no card has two partners', () => {
  let [joins, picked] = [NOTHING, undefined];
  for (let turn = 0; turn < 500; turn += 1) {
    ({ joins, picked } = pressed(joins, picked, turn * turn * 7 + turn > 400 && turn % 3 ? left((turn * 5) % 3) : right((turn * 11) % 3)));
    const used = joins.filter((each) => each !== undefined);
    assert.equal(new Set(used).size, used.length);
    assert.equal(joins.length, 3);
  }
});

test('arrows lead up, down and across, and no further than there are cards', () => {
  assert.deepEqual(toward('ArrowDown', left(2), 2), left(2));
  assert.deepEqual(toward('ArrowDown', left(1), 2), left(2));
  assert.deepEqual(toward('ArrowUp', right(0), 2), right(0));
  assert.deepEqual(toward('ArrowRight', left(1), 2), right(1));
  assert.deepEqual(toward('ArrowLeft', right(1), 2), left(1));
  assert.equal(toward('Enter', left(0), 2), undefined);
});
