import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, mock, test } from 'node:test';
import { find, load, open, settle, textOf, type } from '../testing/page.js';

const page = (bits, stamp = 'a-stamp') => `<form id="waiting" data-bits="${bits}" data-soon="Soon." data-now="Now." data-press="Press Send.">
  <input name="wait" value="${stamp}"><input name="proof"><textarea></textarea></form><p id="wait-note"></p>`;
const zeroBits = (text) => Math.clz32(createHash('sha256').update(text).digest().readUInt32BE(0));
let sent;

function show(html) {
  open(html);
  sent = mock.fn();
  find('form').requestSubmit = sent;
}
async function proved() {
  for (let turn = 0; turn < 200 && !find('[name=proof]').value; turn += 1) {
    await new Promise((go) => setTimeout(go, 5));
  }
  return find('[name=proof]').value;
}
beforeEach(() => show(page(12)));

test('the number that is found makes the hash of the stamp begin with as many zero bits as are asked', async () => {
  await load(import.meta, './proof.js');
  const proof = await proved();
  assert.ok(zeroBits(`a-stamp.${proof}`) >= 12);
  for (let earlier = 0; earlier < Number(proof); earlier += 1) {
    assert.ok(zeroBits(`a-stamp.${earlier}`) < 12, 'it is the first such number');
  }
});

test('a stamp longer than one block of the hash is hashed whole', async () => {
  const stamp = 'x'.repeat(130);
  show(page(8, stamp));
  await load(import.meta, './proof.js');
  assert.ok(zeroBits(`${stamp}.${await proved()}`) >= 8);
});

test('then the form is sent, and it is said', async () => {
  await load(import.meta, './proof.js');
  await proved();
  assert.equal(sent.mock.callCount(), 1);
  assert.equal(textOf('#wait-note'), 'Now.');
});

test('the page can be used while the number is looked for; whoever goes on writing presses Send themselves', async () => {
  show(page(14));
  await load(import.meta, './proof.js');
  assert.equal(textOf('#wait-note'), 'Soon.');
  type('textarea', 'more');
  await proved();
  assert.equal(sent.mock.callCount(), 0);
  assert.equal(textOf('#wait-note'), 'Press Send.');
});

test('an older browser sends the form, too', async () => {
  show(page(1));
  find('form').requestSubmit = undefined;
  find('form').submit = sent;
  await load(import.meta, './proof.js');
  await settle();
  assert.equal(sent.mock.callCount(), 1);
});
