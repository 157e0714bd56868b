import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, open, pass, settle, stopClock } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

const NOW = '/join/otter-12/now';
const EVENTS = '/join/otter-12/events';
let told;
let line;
let now;
let server;

/** A line that the server holds open: `write` sends on it, `end` closes it. */
function heldOpen() {
  let open;
  const body = new ReadableStream({ start: (control) => (open = control) });
  const letters = new TextEncoder();
  return { response: new Response(body), write: (text) => open.enqueue(letters.encode(text)), end: () => open.close() };
}

async function follow() {
  const { follow: begin } = await load(import.meta, './live-line.js');
  const followed = begin('otter-12', 'key', {
    tell: (state) => told.push(state),
    part: (part) => told.push({ part }),
    lost: () => told.push('lost'),
  });
  await settle();
  return followed;
}

beforeEach(() => {
  open();
  stopClock(1_000_000);
  window.ReadableStream = ReadableStream;
  told = [];
  line = heldOpen();
  now = () => ({ body: { revision: 1, stop: 's1' } });
  server = serve((path) => (path === EVENTS ? line.response : now()));
});

test('a line is asked for with the key of the seat, and tells what comes on it', async () => {
  await follow();
  line.write('event:now\ndata:{"revision":2}\n\nevent:part\ndata:{"name":"s2","html":"<p>"}\n\n');
  await settle();
  assert.deepEqual(told, [{ revision: 2 }, { part: { name: 's2', html: '<p>' } }]);
  assert.equal(server.to('/events')[0].headers['X-Seat'], 'key');
});

test('while the line is alive nothing is asked; once it is silent for 22 seconds, the state is asked for and another line', async () => {
  await follow();
  await pass(20_000);
  assert.equal(server.to('/now').length, 0);
  line.write(':\n\n');
  line.write('event:sign\ndata:\n\n');
  await settle();
  await pass(20_000);
  assert.equal(server.to('/now').length, 0, 'a sign of life counts');
  line = heldOpen();
  await pass(4_000);
  assert.equal(server.to('/now').length, 1);
  assert.equal(server.to('/events').length, 2);
});

test('where no line can be held, the state is asked for every four seconds, and a line twice a minute', async () => {
  server = serve((path) => (path === EVENTS ? 503 : now()));
  await follow();
  assert.deepEqual(told, [{ revision: 1, stop: 's1' }], 'at once');
  await pass(4_000);
  await pass(4_000);
  assert.equal(server.to('/now').length, 3);
  assert.equal(server.to('/events').length, 1);
  for (let second = 8; second < 32; second += 4) {
    await pass(4_000);
  }
  assert.equal(server.to('/events').length, 2);
});

test('a browser without streams asks every four seconds', async () => {
  window.ReadableStream = undefined;
  await follow();
  await pass(4_000);
  assert.deepEqual(server.paths(), [NOW]);
});

test('a line that broke is looked for again after three seconds', async () => {
  await follow();
  const broken = line;
  line = heldOpen();
  broken.end();
  await settle();
  assert.equal(server.to('/now').length, 1, 'the state is asked for at once');
  await pass(2_999);
  assert.equal(server.to('/events').length, 1);
  await pass(1);
  assert.equal(server.to('/events').length, 2);
});

test('a lesson that is gone, and a seat that was closed, are said once and nothing more is asked', async () => {
  for (const [status, said] of [
    [404, { gone: true, ended: true }],
    [410, { out: true }],
  ]) {
    told = [];
    line = heldOpen();
    now = () => status;
    const { ask } = await follow();
    await ask();
    const asked = server.requests.length;
    assert.deepEqual(told, [said]);
    await pass(4_000);
    await pass(60_000);
    assert.equal(server.requests.length, asked);
  }
});

test('after the end nothing more is asked', async () => {
  await follow();
  line.write('event:now\ndata:{"revision":3,"ended":true}\n\n');
  await settle();
  await pass(4_000);
  await pass(60_000);
  window.dispatchEvent(new Event('online'));
  await settle();
  assert.deepEqual(server.paths(), [EVENTS]);
});

test('whoever leaves asks nothing more with the key of the seat', async () => {
  const { leave } = await follow();
  leave();
  await pass(4_000);
  await pass(60_000);
  assert.deepEqual(server.paths(), [EVENTS]);
  assert.equal(server.requests[0].signal.aborted, true);
});

test('that there is no line is said', async () => {
  server = serve((path) => (path === EVENTS ? line.response : NO_LINE));
  const { ask } = await follow();
  await ask();
  assert.deepEqual(told, ['lost']);
});

test('a page that is looked at again asks, and a browser that is on line again looks for a line', async () => {
  await follow();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  assert.equal(server.to('/now').length, 1);
  line = heldOpen();
  window.dispatchEvent(new Event('online'));
  await settle();
  assert.equal(server.to('/events').length, 2);
});
