import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { give, load, open, pass, settle, stopClock } from '../testing/page.js';
import { later, NO_LINE, serve } from '../testing/server.js';

let parts;
beforeEach(async () => {
  open();
  stopClock();
  parts = await load(import.meta, './live-parts.js');
});

test('before the lesson begins there is something to read without asking', async () => {
  const server = serve(() => 500);
  assert.match(await parts.partOf('otter-12', 'waiting', 'key'), /You are in/);
  assert.equal(server.requests.length, 0);
});

test('a part is fetched once, with the key of the seat', async () => {
  const server = serve(() => '<p>One</p>');
  assert.equal(await parts.partOf('otter-12', 's1', 'key'), '<p>One</p>');
  assert.equal(await parts.partOf('otter-12', 's1', 'key'), '<p>One</p>');
  assert.deepEqual(server.paths(), ['/join/otter-12/stops/s1']);
  assert.equal(server.requests[0].headers['X-Seat'], 'key');
});

test('a part that came by itself is not fetched', async () => {
  const server = serve(() => 500);
  parts.keepPart({ name: 's2', html: '<p>Two</p>' });
  assert.equal(await parts.partOf('otter-12', 's2', 'key'), '<p>Two</p>');
  assert.equal(server.requests.length, 0);
});

test('a part that cannot be had now is asked for again next time', async () => {
  let answer = NO_LINE;
  serve(() => answer);
  assert.equal(await parts.partOf('otter-12', 's1', 'key'), undefined);
  answer = 503;
  assert.equal(await parts.partOf('otter-12', 's1', 'key'), undefined);
  answer = '<p>One</p>';
  assert.equal(await parts.partOf('otter-12', 's1', 'key'), '<p>One</p>');
});

test('the whole lesson is fetched once; whoever wants a part meanwhile waits for it', async () => {
  const whole = later();
  const server = serve(() => whole.promise);
  parts.fetchLesson('otter-12', 'key');
  parts.fetchLesson('otter-12', 'key');
  const part = parts.partOf('otter-12', 's3', 'key');
  whole.come({ body: { s3: '<p>Three</p>' } });
  assert.equal(await part, '<p>Three</p>');
  assert.deepEqual(server.paths(), ['/join/otter-12/stops']);
});

test('a whole lesson that did not come is tried again at the next part', async () => {
  const server = serve(() => NO_LINE);
  parts.fetchLesson('otter-12', 'key');
  await settle();
  parts.fetchLesson('otter-12', 'key');
  await settle();
  assert.equal(server.requests.length, 2);
});

test('its pictures are fetched one after another, each once', async () => {
  const sources = [];
  give(
    'Image',
    class {
      set src(source) {
        sources.push(source);
      }
    }
  );
  mock.method(Math, 'random', () => 0.5);
  serve(() => ({ body: { s1: '<img src="/a.svg"><img src="/b.svg">', s2: '<img src="/a.svg">' } }));
  parts.fetchLesson('otter-12', 'key');
  await settle();
  await pass(749);
  assert.deepEqual(sources, []);
  await pass(1);
  assert.deepEqual(sources, ['/a.svg']);
  await pass(10_000);
  assert.deepEqual(sources, ['/a.svg', '/b.svg']);
});
