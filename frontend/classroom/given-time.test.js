import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open, pass, stopClock, textOf } from '../testing/page.js';

const MINUTE = 60_000;
beforeEach(async () => {
  open();
  stopClock(1_000_000);
  await load(import.meta, './given-time.js');
  document.body.innerHTML = `<given-time left="${2 * MINUTE}" of="${5 * MINUTE}"></given-time>`;
});

test('about how much is left is said, and changes each minute', async () => {
  assert.equal(textOf('span'), 'About 2 minutes');
  await pass(MINUTE - 1000);
  assert.equal(textOf('span'), 'About 2 minutes');
  await pass(1000);
  assert.equal(textOf('span'), 'About a minute');
  assert.equal(find('progress').max, 5 * MINUTE);
  assert.equal(find('progress').value, MINUTE);
});

test('at the end it says what to do, and the bar is gone', async () => {
  await pass(5 * MINUTE);
  assert.equal(textOf('span'), 'Time to come together');
  assert.equal(find('progress').hidden, true);
});

test('a board that is put together anew goes on from where it was', async () => {
  const time = find('given-time');
  await pass(MINUTE);
  time.remove();
  await pass(MINUTE / 2);
  document.body.append(time);
  assert.equal(textOf('span'), 'About a minute');
  assert.equal(find('progress').value, MINUTE / 2);
});

test('once it is taken away nothing counts any more', async () => {
  const time = find('given-time');
  time.remove();
  await pass(5 * MINUTE);
  assert.equal(time.querySelector('span').textContent, 'About 2 minutes');
});

test('the script may be loaded twice', async () => {
  await assert.doesNotReject(load(import.meta, './given-time.js'));
});
