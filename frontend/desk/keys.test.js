import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEYS, LEADS, PRESSES } from './keys.js';

test('every key that does something is told, and does one thing', () => {
  const told = KEYS.flatMap(([keys]) => keys.split(' '));
  [...PRESSES.keys(), ...LEADS.keys()].forEach((key) => assert.ok(told.includes(key), key));
  assert.equal(new Set([...PRESSES.keys(), ...LEADS.keys()]).size, PRESSES.size + LEADS.size);
});
