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
  await load(import.meta, './note-worker.js');
});

const waitUntil = (promise) => work.push(promise);
const shown = () => self.registration.showNotification.mock.calls[0].arguments;

test('the words that were chosen are all that is shown', async () => {
  heard.get('push')({ data: { text: () => 'Homework' }, waitUntil });
  await Promise.all(work);
  assert.deepEqual(shown(), ['Homework', { tag: 'note' }]);
});

test('without words it says nothing of us either', () => {
  heard.get('push')({ data: null, waitUntil });
  assert.deepEqual(shown(), ['Reminder', { tag: 'note' }]);
});

test('a press opens the front page, never the one behind the five words', async () => {
  const notification = { close: mock.fn() };
  heard.get('notificationclick')({ notification, waitUntil });
  await Promise.all(work);
  assert.equal(notification.close.mock.callCount(), 1);
  assert.deepEqual(self.clients.openWindow.mock.calls[0].arguments, ['/']);
});

test('it answers no request of a page and keeps nothing', () => {
  assert.deepEqual([...heard.keys()].sort(), ['notificationclick', 'push']);
});
