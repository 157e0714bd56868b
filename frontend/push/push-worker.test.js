import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { load } from '../testing/page.js';

let heard;
let work;

beforeEach(async () => {
  heard = new Map();
  work = [];
  globalThis.self = {
    registration: { showNotification: mock.fn(async () => undefined) },
    clients: { openWindow: mock.fn(async () => undefined) },
    addEventListener: (name, react) => heard.set(name, react),
  };
  await load(import.meta, './push-worker.js');
});

const waitUntil = (promise) => work.push(promise);

test('what comes is shown, and one stands in place of the one before', async () => {
  heard.get('push')({ data: { text: () => '1st: 3 wait, the longest 12 min' }, waitUntil });
  await Promise.all(work);
  const [title, { body, tag, renotify }] = self.registration.showNotification.mock.calls[0].arguments;
  assert.deepEqual([title, body, tag, renotify], ['On call', '1st: 3 wait, the longest 12 min', 'on-call', true]);
});

test('a message without words says that something waits', () => {
  heard.get('push')({ data: null, waitUntil });
  assert.equal(self.registration.showNotification.mock.calls[0].arguments[1].body, 'Something waits');
});

test('a press opens the desk', async () => {
  const notification = { close: mock.fn() };
  heard.get('notificationclick')({ notification, waitUntil });
  await Promise.all(work);
  assert.equal(notification.close.mock.callCount(), 1);
  assert.deepEqual(self.clients.openWindow.mock.calls[0].arguments, ['/triage']);
});

test('it answers no request of a page and keeps nothing', () => {
  assert.deepEqual([...heard.keys()].sort(), ['notificationclick', 'push']);
});
