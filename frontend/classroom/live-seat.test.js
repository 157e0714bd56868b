import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open, pass, press, settle, stopClock, textOf } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

beforeEach(async () => {
  open('<article data-lesson="/learn/4-7/kind"><div class="stage" hidden></div><p class="line"></p><div class="own-pace"></div></article>');
  stopClock(1_000_000);
  const { showOut } = await load(import.meta, './live-seat.js');
  showOut(find('article'), 'otter-12', 'key');
});

test('a seat that was closed says so kindly, and offers the lesson', () => {
  assert.match(textOf('.stage'), /Your seat is closed.*You are not in trouble/s);
  assert.equal(find('.stage').hidden, false);
  assert.equal(find('.own-pace').hidden, true);
  assert.ok(document.activeElement === find('.stage h2'));
  assert.equal(find('.stage a').getAttribute('href'), '/learn/4-7/kind');
});

test('one press asks for the way back, and loads the page anew', async () => {
  const server = serve(() => 200);
  press('.come-back');
  await settle();
  assert.equal(server.requests[0].path, '/join/otter-12/back');
  assert.equal(server.requests[0].headers['X-Seat'], 'key');
  assert.equal(location.reload.mock.callCount(), 1);
});

test('whoever the teacher lets back in is in again without a press', async () => {
  const answers = [410, NO_LINE, 200];
  const server = serve(() => answers.shift());
  await pass(5000);
  await pass(5000);
  assert.equal(location.reload.mock.callCount(), 0);
  await pass(5000);
  assert.equal(location.reload.mock.callCount(), 1);
  assert.equal(server.requests[0].headers['X-Seat'], 'key');
});

test('without a line it says so and stays', async () => {
  for (const answer of [NO_LINE, 500]) {
    find('.line').textContent = '';
    serve(() => answer);
    press('.come-back');
    await settle();
    assert.match(textOf('.line'), /There is no internet just now/);
    assert.equal(location.reload.mock.callCount(), 0);
  }
});
