import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { all, find, give, load, open } from '../testing/page.js';

const FEATURES = ['secure', 'keys', 'rules'];
const said = () => all('[data-feature]:not([hidden])').map((one) => one.dataset.feature);

beforeEach(() => {
  open(`<div id="old-browser" hidden>${FEATURES.map((one) => `<i data-feature="${one}" hidden></i>`).join('')}</div>`);
  give('isSecureContext', true);
  give('SecurityPolicyViolationEvent', class {});
});
afterEach(() => mock.restoreAll());

test('a browser that has all of it is told nothing', async () => {
  await load(import.meta, './browser-features.js');
  assert.equal(find('#old-browser').hidden, true);
});

test('a page that came over an open line says so', async () => {
  give('isSecureContext', false);
  await load(import.meta, './browser-features.js');
  assert.equal(find('#old-browser').hidden, false);
  assert.deepEqual(said(), ['secure']);
});

test('a browser without keys, or without rules for what a page may run, is told what it lacks', async () => {
  mock.getter(crypto, 'subtle', () => undefined);
  delete window.SecurityPolicyViolationEvent;
  await load(import.meta, './browser-features.js');
  assert.deepEqual(said(), ['keys', 'rules']);
});
