import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { give, load, open } from '../testing/page.js';

let registration;

beforeEach(async () => {
  open();
  registration = {
    active: {},
    scope: 'https://thinkuknow.test/scripts/',
    pushManager: { getSubscription: async () => 'made', subscribe: mock.fn(async () => 'made') },
  };
  give('PushManager', class {});
  give('Notification', {});
  Object.defineProperty(window.navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => registration, register: mock.fn(async () => registration) },
  });
  await load(import.meta, './push-browser.js');
});

test('a browser that lacks a part of it cannot push', () => {
  assert.equal(window.pushBrowser.canPush(), true);
  delete window.PushManager;
  assert.equal(window.pushBrowser.canPush(), false);
});

test('what a worker of a wider scope has is not known for a narrower one', async () => {
  assert.equal(await window.pushBrowser.known('/scripts/'), 'made');
  assert.equal(await window.pushBrowser.known('/scripts/note/'), null);
  registration = undefined;
  assert.equal(await window.pushBrowser.known('/scripts/'), null);
});

test('it asks with the key of the centre, for a scope', async () => {
  assert.equal(await window.pushBrowser.subscribe('/w.js', '/scripts/note/', btoa('key')), 'made');
  assert.deepEqual(window.navigator.serviceWorker.register.mock.calls[0].arguments, ['/w.js', { scope: '/scripts/note/' }]);
  const { applicationServerKey, userVisibleOnly } = registration.pushManager.subscribe.mock.calls[0].arguments[0];
  assert.equal(new TextDecoder().decode(applicationServerKey), 'key');
  assert.equal(userVisibleOnly, true);
});

test('keys are described as an address may hold them, and one that is missing is empty', () => {
  const getKey = (name) => (name === 'auth' ? null : new TextEncoder().encode('>>p256dh??').buffer);
  assert.deepEqual(window.pushBrowser.described({ endpoint: 'e', getKey }), { endpoint: 'e', publicKey: 'Pj5wMjU2ZGg_Pw', auth: '' });
});
