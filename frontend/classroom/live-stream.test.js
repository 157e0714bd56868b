import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, open, settle } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

let told;
let openStream;
beforeEach(async () => {
  open();
  told = [];
  ({ openStream } = await load(import.meta, './live-stream.js'));
});

const listening = { opened: () => told.push('opened'), said: (name, text) => told.push([name, text]), ended: (again) => told.push({ again }) };

/** Answers with these pieces, cut wherever the line cut them. */
const pieces = (...all) => new Response(ReadableStream.from(all.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece))));

test('events that arrive in pieces are told whole', async () => {
  serve(() => pieces('event:now\nda', 'ta:{"a":1}\n', '\nevent:part\ndata:x\n\nevent:now\nda'));
  openStream('/events', 'key', listening);
  await settle();
  assert.deepEqual(told, ['opened', ['now', '{"a":1}'], ['part', 'x'], { again: true }]);
});

test('a letter that was cut in two is one letter', async () => {
  const bytes = new TextEncoder().encode('event:now\ndata:café\n\n');
  serve(() => pieces(bytes.slice(0, -3), bytes.slice(-3)));
  openStream('/events', 'key', listening);
  await settle();
  assert.deepEqual(told[1], ['now', 'café']);
});

test('text of several lines keeps them', async () => {
  serve(() => pieces('event:part\ndata:one\ndata:two\n\n'));
  openStream('/events', 'key', listening);
  await settle();
  assert.deepEqual(told[1], ['part', 'one\ntwo']);
});

test('after a refusal it may not be asked for again at once; after a broken line it may', async () => {
  serve(() => 503);
  const refused = openStream('/events', 'key', listening);
  await settle();
  assert.deepEqual(told, [{ again: false }]);
  assert.equal(refused.isOpen, false);
  serve(() => NO_LINE);
  openStream('/events', 'key', listening);
  await settle();
  assert.deepEqual(told[1], { again: true });
});

test('a stream that was closed on purpose does not say that it ended', async () => {
  const server = serve((path, { signal }) => new Promise((resolve, reject) => signal.addEventListener('abort', () => reject(NO_LINE))));
  openStream('/events', 'key', listening).close();
  await settle();
  assert.equal(server.requests[0].headers['X-Seat'], 'key');
  assert.deepEqual(told, []);
});
