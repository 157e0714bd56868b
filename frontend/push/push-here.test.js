import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { find, give, load, open, press, settle, textOf } from '../testing/page.js';

const KEY = btoa('key of the centre').replace(/=+$/, '');
const PART = `<div id="push"><button id="push-on"></button><button id="push-off"></button><p role="status"></p></div>`;

let answer;
let subscription;
let registration;
let server;

beforeEach(async () => {
  open(PART);
  answer = 'granted';
  subscription = null;
  server = { keep: mock.fn(async () => true), has: mock.fn(async () => true), takeBack: mock.fn(async () => undefined) };
  registration = {
    active: {},
    pushManager: {
      getSubscription: async () => subscription,
      subscribe: mock.fn(async () => {
        subscription = made();
        return subscription;
      }),
    },
  };
  give('PushManager', class {});
  give('Notification', { requestPermission: async () => answer });
  Object.defineProperty(window.navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => registration, register: mock.fn(async () => registration) },
  });
  find('#push').$server = server;
  await load(import.meta, './push-browser.js');
  await load(import.meta, './push-here.js');
});

function made() {
  return {
    endpoint: 'https://push.example/1',
    getKey: (name) => new TextEncoder().encode(`>>${name}??`).buffer,
    unsubscribe: mock.fn(async () => {
      subscription = null;
    }),
  };
}

const offer = () => window.pushHere.offer(find('#push'), KEY);
const said = () => textOf('[role=status]');

test('nothing is asked before somebody presses', async () => {
  await offer();
  assert.equal(said(), 'On this device: off.');
  assert.equal(window.navigator.serviceWorker.register.mock.callCount(), 0);
  assert.equal(find('#push-off').hidden, true);
});

test('a press asks, and the server keeps what the browser gives', async () => {
  await offer();
  press('#push-on');
  await settle();
  assert.equal(said(), 'On this device: on.');
  assert.deepEqual(window.navigator.serviceWorker.register.mock.calls[0].arguments, ['/scripts/push-worker.js', { scope: '/scripts/' }]);
  const { applicationServerKey, userVisibleOnly } = registration.pushManager.subscribe.mock.calls[0].arguments[0];
  assert.equal(new TextDecoder().decode(applicationServerKey), 'key of the centre');
  assert.equal(userVisibleOnly, true);
  assert.deepEqual(server.keep.mock.calls[0].arguments, ['https://push.example/1', 'Pj5wMjU2ZGg_Pw', 'Pj5hdXRoPz8']);
  assert.equal(find('#push-on').hidden, true);
});

test('a worker that is still coming is waited for', async () => {
  let ready;
  const coming = { state: 'installing', addEventListener: (name, react) => (ready = react) };
  registration = { ...registration, active: null, installing: coming };
  await offer();
  press('#push-on');
  await settle();
  assert.equal(server.keep.mock.callCount(), 0);
  coming.state = 'activated';
  ready();
  await settle();
  assert.equal(said(), 'On this device: on.');
});

test('a browser that is told no says what to do', async () => {
  answer = 'denied';
  await offer();
  press('#push-on');
  await settle();
  assert.match(said(), /Allow them in its settings/);
  assert.equal(server.keep.mock.callCount(), 0);
});

test('what the server does not keep is given up', async () => {
  server.keep = mock.fn(async () => false);
  await offer();
  press('#push-on');
  await settle();
  assert.match(said(), /not one that the centre uses/);
  assert.equal(subscription, null);
});

test('a push service that is away is said', async () => {
  registration.pushManager.subscribe = async () => {
    throw new Error('away');
  };
  await offer();
  press('#push-on');
  await settle();
  assert.match(said(), /Try again in a moment/);
});

test('it is taken back here and at the server', async () => {
  subscription = made();
  const { unsubscribe } = subscription;
  await offer();
  assert.equal(said(), 'On this device: on.');
  press('#push-off');
  await settle();
  assert.equal(said(), 'On this device: off.');
  assert.deepEqual(server.takeBack.mock.calls[0].arguments, ['https://push.example/1']);
  assert.equal(unsubscribe.mock.callCount(), 1);
});

test('giving up what is gone already, or while the line is away, is said truly', async () => {
  subscription = made();
  await offer();
  server.takeBack = async () => {
    throw new Error('no line');
  };
  press('#push-off');
  await settle();
  assert.match(said(), /Try again in a moment/);
  subscription = null;
  press('#push-off');
  await settle();
  assert.equal(said(), 'On this device: off.');
});

test('a device that the server does not know is off', async () => {
  subscription = made();
  server.has = async () => false;
  await offer();
  assert.equal(said(), 'On this device: off.');
});

test('a browser that cannot be asked what it has is off', async () => {
  window.navigator.serviceWorker.getRegistration = async () => {
    throw new Error('refused');
  };
  await offer();
  assert.equal(said(), 'On this device: off.');
});

test('a browser that cannot do it says so', async () => {
  delete window.PushManager;
  await offer();
  assert.match(said(), /cannot do it/);
  assert.equal(find('#push-on').disabled, true);
});
