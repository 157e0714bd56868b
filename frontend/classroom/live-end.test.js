import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { all, find, load, open, press, textOf } from '../testing/page.js';

const PAGE = `<div class="the-end" hidden><h2 tabindex="-1">Over</h2><div class="how-it-was" data-question="how">
  <button data-place="0">Good</button><button data-place="1">Not for me</button></div><p class="said"></p></div>`;
let given;
let show;

beforeEach(async () => {
  open(PAGE);
  given = {};
  const { showEnd } = await load(import.meta, './live-end.js');
  show = () => showEnd(find('.the-end'), { of: (name) => given[name], give: (name, answer) => (given[name] = answer) });
});

test('the end is shown once, and whoever listens is there', () => {
  show();
  assert.equal(find('.the-end').hidden, false);
  assert.ok(document.activeElement === find('h2'));
  find('button').focus();
  show();
  assert.ok(document.activeElement === find('button'), 'the same once more takes nobody away');
});

test('one tap says how it was, and a second one nothing', () => {
  show();
  press('button[data-place="1"]');
  press('button[data-place="0"]');
  assert.deepEqual(given, { how: { places: [1] } });
  assert.equal(textOf('.said'), 'Thank you for saying.');
  assert.deepEqual(
    all('button').map((button) => button.getAttribute('aria-pressed')),
    ['false', 'true']
  );
});

test('whoever has said it before sees what', () => {
  given.how = { places: [0], sent: true };
  show();
  assert.equal(find('button').getAttribute('aria-pressed'), 'true');
  assert.equal(find('button').disabled, true);
});
