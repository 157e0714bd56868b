import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { find, load, open, pass, press, settle, stopClock } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

let door;
let said;
const say = (words) => said.push(words);

beforeEach(async () => {
  open('<main><a class="report-button" href="/report"><b>Tell someone</b></a><a class="other" href="/other">Other</a></main>');
  said = [];
  door = await load(import.meta, './live-door.js');
});

test('a seat is asked for with the number of heads', async () => {
  const server = serve(() => ({ body: { token: 'key', key: KEY } }));
  assert.deepEqual(await door.takeSeat('otter-12', 2, say), { seat: { token: 'key' } });
  assert.deepEqual([server.requests[0].path, server.requests[0].body], ['/join/otter-12/seats', { heads: 2 }]);
});

test('a seat that was taken before is come back to as soon as the server can be asked', async () => {
  stopClock();
  let line = false;
  serve(() => (line ? KEY : NO_LINE));
  const kept = { token: 'key', nickname: 'Brave Otter', answers: {} };
  const back = door.backIn('otter-12', kept, () => said.push('slow'));
  await settle();
  await pass(3000);
  assert.deepEqual(said, ['slow', 'slow']);
  line = true;
  await pass(3000);
  assert.equal((await back).nickname, 'Brave Otter');
});

test('each way in which it may go wrong has words, and a lesson that is gone is gone', async () => {
  serve(() => 404);
  assert.deepEqual(await door.takeSeat('otter-12', 1, say), { gone: true });
  serve(() => ({ status: 409, body: 'The lesson is full.' }));
  assert.deepEqual(await door.takeSeat('otter-12', 1, say), { sentence: 'The lesson is full.' });
  serve(() => 500);
  assert.match((await door.takeSeat('otter-12', 1, say)).sentence, /Press once more/);
  serve(() => NO_LINE);
  assert.match((await door.takeSeat('otter-12', 1, say)).sentence, /There is no internet just now/);
});

test('where many come in at once, a screen waits for its turn by itself and says so', async () => {
  stopClock();
  mock.method(Math, 'random', () => 0);
  let queue = 2;
  const server = serve(() => (queue-- > 0 ? { status: 429, headers: { 'Retry-After': '3' } } : { body: { token: 'key', key: KEY } }));
  const seat = door.takeSeat('otter-12', 1, say);
  await settle();
  await pass(2999);
  assert.equal(server.requests.length, 1);
  await pass(1);
  await pass(3000);
  assert.deepEqual(await seat, { seat: { token: 'key' } });
  assert.match(said[0], /^Many are coming in/);
});

test('after thirty tries it is for the child to press', async () => {
  stopClock();
  const server = serve(() => 429);
  const seat = door.takeSeat('otter-12', 1, say);
  for (let tried = 0; tried < 31; tried += 1) {
    await settle();
    await pass(4000);
  }
  assert.match((await seat).sentence, /Press once more/);
  assert.equal(server.requests.length, 30);
});

test('whoever asks for help leaves no step behind, and tells the lesson nothing', () => {
  const leave = mock.fn();
  sessionStorage.setItem('thinkuknow.left-class', 'otter-12');
  door.leaveNoStepBehind('otter-12', leave);
  assert.equal(sessionStorage.length, 0, 'whoever is here is back');
  find('.report-button').addEventListener('click', (event) => event.preventDefault());
  press('.report-button b');
  assert.equal(leave.mock.callCount(), 1);
  assert.deepEqual(location.replace.mock.calls[0].arguments, ['https://thinkuknow.test/report?back=class']);
  press('.other');
  assert.equal(leave.mock.callCount(), 1, 'another link is a link');
  assert.equal(sessionStorage.getItem('thinkuknow.left-class'), 'otter-12', 'the way back');
});
