import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY as LOCK } from '../testing/live-lesson.js';
import { find, load, open, settle, stopClock, textOf } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

const SEAT = { token: 'key', nickname: 'Brave Otter', answers: {}, lesson: '/learn/7-11/kind' };
const KEY = 'thinkuknow.live.otter-12';

async function comeBack(answer, more) {
  localStorage.setItem(KEY, JSON.stringify({ ...SEAT, ...more }));
  const server = serve(answer);
  await load(import.meta, './live-back.js');
  await settle();
  return server;
}
const unsent = { answers: { q1: { places: [1], sent: false } } };
const ended = (answers) => (path) => (path.endsWith('/now') ? { body: { ended: true } } : path.endsWith('/key') ? LOCK : answers);

beforeEach(() => {
  open('<p class="come-back" hidden></p>');
  stopClock();
});

test('whoever has a seat in a lesson that runs is offered the way back', async () => {
  const server = await comeBack(() => ({ body: { revision: 1 } }));
  assert.equal(textOf('.come-back a'), 'Go back in as Brave Otter');
  assert.equal(find('.come-back a').getAttribute('href'), '/join/otter-12');
  assert.equal(find('.come-back').hidden, false);
  assert.equal(server.requests[0].headers['X-Seat'], 'key');
});

test('a lesson that is gone leaves nothing', async () => {
  await comeBack(() => 404);
  assert.equal(localStorage.length, 0);
  assert.equal(find('.come-back').hidden, true);
});

test('after the end the lesson is offered, and the seat forgotten', async () => {
  await comeBack(ended(200));
  assert.match(textOf('.come-back'), /That lesson has ended. Read it again/);
  assert.equal(localStorage.length, 0);
});

test('what was answered without a line is sent before the seat is forgotten', async () => {
  const server = await comeBack(ended(200), unsent);
  assert.equal(server.to('/answers').length, 1);
  assert.equal(localStorage.length, 0);
});

test('as long as it cannot be sent, the seat is kept', async () => {
  await comeBack(ended(NO_LINE), unsent);
  assert.equal(localStorage.length, 1);
});

test('as long as its key cannot be had, the seat is kept, too', async () => {
  await comeBack((path) => (path.endsWith('/now') ? { body: { ended: true } } : NO_LINE), unsent);
  assert.equal(localStorage.length, 1);
  assert.equal(find('.come-back').hidden, true);
});

test('the seat of somebody who was taken out is forgotten, and its answers are not sent for ever', async () => {
  const server = await comeBack(ended(410), unsent);
  assert.equal(localStorage.length, 0);
  assert.equal(server.to('/answers').length, 1);
});

test('without a line nothing is offered and nothing is lost', async () => {
  await comeBack(() => NO_LINE);
  assert.equal(find('.come-back').hidden, true);
  assert.equal(localStorage.length, 1);
});

for (const damaged of ['{"tok', 'null', '[]', '{"token": 7}', '']) {
  test(`a seat that was kept as ${damaged} is forgotten, and the others are offered`, async () => {
    localStorage.setItem('thinkuknow.live.a-damaged-1', damaged);
    await comeBack(() => ({ body: { revision: 1 } }));
    assert.equal(textOf('.come-back a'), 'Go back in as Brave Otter');
    assert.equal(localStorage.length, 1);
  });
}
