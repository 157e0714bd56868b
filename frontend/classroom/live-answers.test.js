import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEY } from '../testing/live-lesson.js';
import { beside, load, open, pass, settle, stopClock } from '../testing/page.js';
import { later, NO_LINE, serve } from '../testing/server.js';

const CODE = 'otter-12';
let told;
let kept;
let answersOf;
let NOT_TAKEN;
let lock;

/** What the answers tell of, in the order in which they do. */
const listening = () => ({
  waiting: () => told.push(['waiting']),
  later: (name) => told.push(['later', name]),
  sent: (name) => told.push(['sent', name]),
  refused: (...all) => told.push(['refused', ...all]),
  out: () => told.push(['out']),
});
/** What is kept of the answers, unlocked. */
async function stored() {
  await settle();
  return lock.unlock(CODE, JSON.parse(localStorage.getItem(`thinkuknow.live.${CODE}`)).locked);
}

beforeEach(async () => {
  open();
  stopClock();
  told = [];
  kept = { token: 'key', answers: {} };
  ({ answersOf, NOT_TAKEN } = await load(import.meta, './live-answers.js'));
  lock = await beside(import.meta, './live-lock.js');
  lock.giveKey(CODE, KEY);
});

test('an answer goes with the key of the seat, and is marked as sent once the server has it', async () => {
  const server = serve(() => 200);
  const answers = answersOf(CODE, kept, listening());
  await answers.give('q1', { places: [2] });
  const [request] = server.requests;
  assert.deepEqual([request.path, request.method, request.body], ['/join/otter-12/answers', 'POST', { question: 'q1', places: [2] }]);
  assert.equal(request.headers['X-Seat'], 'key');
  assert.deepEqual(told, [['sent', 'q1']]);
  assert.deepEqual(await stored(), { q1: { places: [2], sent: true } });
  assert.equal(answers.areWaiting(), false);
});

test('words and questions that the server has are forgotten here', async () => {
  const server = serve(() => 200);
  const answers = answersOf(CODE, kept, listening());
  await answers.give('cloud', { words: ['kind'] });
  await answers.give('Q-1', { question: 'Why?' });
  assert.deepEqual(
    server.requests.map(({ path, body }) => [path, body]),
    [
      ['/join/otter-12/words', { asking: 'cloud', words: ['kind'] }],
      ['/join/otter-12/questions', { sending: 'Q-1', words: 'Why?' }],
    ]
  );
  assert.deepEqual(await stored(), { cloud: { sent: true }, 'Q-1': { sent: true } });
});

test('the first answer stays, whatever is pressed after it', async () => {
  const server = serve(() => 200);
  const answers = answersOf(CODE, kept, listening());
  await answers.give('q1', { places: [0] });
  await answers.give('q1', { places: [1] });
  assert.equal(server.requests.length, 1);
  assert.deepEqual(answers.of('q1').places, [0]);
});

test('without a line an answer is kept, and tried again after two seconds, then four, but never more than fifteen', async () => {
  const server = serve(() => NO_LINE);
  const answers = answersOf(CODE, kept, listening());
  await answers.give('q1', { places: [1] });
  assert.deepEqual(told, [['waiting']]);
  assert.equal((await stored()).q1.sent, false);
  for (const seconds of [2, 4, 8, 15, 15]) {
    const before = server.requests.length;
    await pass(seconds * 1000 - 1);
    assert.equal(server.requests.length, before, `not before ${seconds} seconds`);
    await pass(1);
    assert.equal(server.requests.length, before + 1, `after ${seconds} seconds`);
  }
});

test('what was kept goes at once when the line is back', async () => {
  let line = false;
  serve(() => (line ? 200 : NO_LINE));
  const answers = answersOf(CODE, kept, listening());
  await answers.give('Q-1', { question: 'Why?' });
  assert.equal(answers.waitingQuestion(), 'Q-1');
  line = true;
  window.dispatchEvent(new Event('online'));
  await settle();
  assert.deepEqual(told.at(-1), ['sent', 'Q-1']);
  assert.equal(answers.waitingQuestion(), undefined);
});

test('a server that asks for patience is asked again when it said', async () => {
  let busy = true;
  const server = serve(() => (busy ? { status: 429, headers: { 'Retry-After': '7' } } : 200));
  const answers = answersOf(CODE, kept, listening());
  await answers.give('q1', { places: [1] });
  assert.deepEqual(told, [['later', 'q1']]);
  busy = false;
  await pass(6999);
  assert.equal(server.requests.length, 1);
  await pass(1);
  assert.deepEqual(told.at(-1), ['sent', 'q1']);
});

test('what the server refuses is given back with its sentence, and not sent again', async () => {
  const server = serve(() => ({ status: 409, body: 'Try other words.' }));
  const answers = answersOf(CODE, kept, listening());
  await answers.give('cloud', { words: ['x'] });
  assert.deepEqual(told, [['refused', 'cloud', { words: ['x'], sent: false }, 'Try other words.']]);
  assert.deepEqual(await stored(), {});
  await answers.flush();
  assert.equal(server.requests.length, 1);
});

test('what can never be taken is not sent for ever, and nobody is told that it arrived', async () => {
  for (const status of [404, 413, 422]) {
    told = [];
    kept = { token: 'key', answers: {} };
    const server = serve(() => status);
    const answers = answersOf(CODE, kept, listening());
    await answers.give('q1', { places: [1] });
    await answers.give('Q-1', { question: 'Why?' });
    assert.equal(told[0][3], NOT_TAKEN);
    assert.match(told[1][3], /^Your question did not reach your teacher/);
    assert.deepEqual(answers.of('q1'), { places: [1], sent: true, missed: true });
    assert.equal(answers.of('Q-1'), undefined);
    await answers.flush();
    assert.equal(server.requests.length, 2, `status ${status}`);
  }
});

test('a server in trouble is no refusal: the answer is kept', async () => {
  serve(() => 500);
  const answers = answersOf(CODE, kept, listening());
  await answers.give('q1', { places: [1] });
  assert.deepEqual(told, [['waiting']]);
  assert.equal(answers.areWaiting(), true);
});

test('a seat that was taken out is said', async () => {
  serve(() => 410);
  await answersOf(CODE, kept, listening()).give('q1', { places: [1] });
  assert.deepEqual(told, [['out']]);
});

test('what is given while another is on its way goes after it, and neither goes twice', async () => {
  const first = later();
  const server = serve((path) => (path.endsWith('answers') ? first.promise : 200));
  const answers = answersOf(CODE, kept, listening());
  answers.give('q1', { places: [1] });
  answers.give('Q-1', { question: 'Why?' });
  await settle();
  assert.deepEqual(server.paths(), ['/join/otter-12/answers']);
  first.come(200);
  await settle();
  assert.deepEqual(server.paths(), ['/join/otter-12/answers', '/join/otter-12/questions']);
  assert.deepEqual(told, [
    ['sent', 'q1'],
    ['sent', 'Q-1'],
  ]);
});
