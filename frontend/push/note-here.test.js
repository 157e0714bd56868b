import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, give, load, open, press, settle, textOf } from '../testing/page.js';

const PAGE = `
  <section id="notes" hidden data-key="KEY" data-address="/report/notes?lang=pl" data-offered="true"><details open>
    <div data-step="question"><button id="notes-shared"></button><button id="notes-mine"></button></div>
    <p data-step="better" hidden tabindex="-1"></p>
    <div data-step="words" hidden tabindex="-1"><input type="radio" name="shown" value="reminder.1">
      <input type="radio" name="shown" value="reminder.2" checked><button id="notes-on"></button></div>
    <div data-step="on" hidden tabindex="-1"><strong id="notes-says"></strong><button id="notes-stop"></button></div>
    <p role="status" id="notes-said" data-off="off" data-no="not allowed" data-failed="failed"></p>
  </details></section>
  <form id="telling"><input type="hidden" name="receipt" value="five words"></form>`;

let answer;
let allowed;
let subscription;

beforeEach(() => {
  open(PAGE);
  allowed = 'granted';
  subscription = null;
  answer = () => ({ status: 200, ok: true, text: async () => 'Homework' });
  give('Notification', { requestPermission: mock.fn(async () => allowed) });
  globalThis.fetch = mock.fn(async () => answer());
  window.pushBrowser = {
    canPush: () => true,
    known: mock.fn(async () => subscription),
    subscribe: mock.fn(async () => (subscription = made())),
    described: () => ({ endpoint: 'https://push.example/1', publicKey: 'K', auth: 'A' }),
  };
});

function made() {
  return { unsubscribe: mock.fn(async () => (subscription = null)) };
}

const begin = async () => {
  await load(import.meta, './note-here.js');
  await settle();
};
const step = () =>
  all('[data-step]')
    .filter((each) => !each.hidden)
    .map((each) => each.dataset.step)
    .join();
const sent = (nth = -1) => Object.fromEntries(fetch.mock.calls.at(nth).arguments[1].body);

test('nothing is asked of browser or server before somebody presses', async () => {
  await begin();
  assert.equal(find('#notes').hidden, false);
  assert.equal(step(), 'question');
  assert.equal(fetch.mock.callCount(), 0);
  assert.equal(window.Notification.requestPermission.mock.callCount(), 0);
});

test('a device that others use gets nothing', async () => {
  await begin();
  press('#notes-shared');
  await settle();
  assert.equal(step(), 'better');
  assert.equal(document.activeElement.dataset.step, 'better');
  assert.equal(fetch.mock.callCount() + window.Notification.requestPermission.mock.callCount(), 0);
});

test('a device of the child alone shows the words that were chosen', async () => {
  await begin();
  press('#notes-mine');
  assert.equal(step(), 'words');
  assert.equal(window.Notification.requestPermission.mock.callCount(), 0);
  press('#notes-on');
  await settle();
  assert.equal(step(), 'on');
  assert.equal(textOf('#notes-says'), 'Homework');
  assert.deepEqual(window.pushBrowser.subscribe.mock.calls[0].arguments, ['/scripts/note-worker.js', '/scripts/note/', 'KEY']);
  assert.equal(fetch.mock.calls[0].arguments[0], '/report/notes?lang=pl');
  assert.deepEqual(sent(), {
    receipt: 'five words',
    what: 'keep',
    endpoint: 'https://push.example/1',
    key: 'K',
    auth: 'A',
    note: 'reminder.2',
  });
});

test('where a browser asks for it, the worker is named by the one policy of the page', async () => {
  const createPolicy = mock.fn((name, { createScriptURL }) => ({ createScriptURL: () => `trusted ${createScriptURL()}` }));
  window.trustedTypes = { createPolicy };
  await begin();
  press('#notes-mine');
  press('#notes-on');
  await settle();
  assert.equal(createPolicy.mock.calls[0].arguments[0], 'note-worker');
  assert.equal(window.pushBrowser.subscribe.mock.calls[0].arguments[0], 'trusted /scripts/note-worker.js');
});

test('a browser that is told no says so', async () => {
  allowed = 'denied';
  await begin();
  press('#notes-on');
  await settle();
  assert.equal(textOf('#notes-said'), 'not allowed');
  assert.equal(fetch.mock.callCount(), 0);
});

test('what the server does not keep is given up, and a line that is away is said', async () => {
  answer = () => ({ status: 422, ok: false });
  await begin();
  press('#notes-on');
  await settle();
  assert.equal(textOf('#notes-said'), 'failed');
  assert.equal(subscription, null);
  answer = () => {
    throw new Error('no line');
  };
  press('#notes-on');
  await settle();
  assert.equal(textOf('#notes-said'), 'failed');
});

test('notes that are on are said to be, and are stopped here and at the server', async () => {
  subscription = made();
  const { unsubscribe } = subscription;
  find('#notes').dataset.offered = 'false';
  await begin();
  assert.equal(find('#notes').hidden, false);
  assert.equal(step(), 'on');
  assert.equal(sent().what, 'ask');
  press('#notes-stop');
  await settle();
  assert.equal(sent().what, 'stop');
  assert.equal(unsubscribe.mock.callCount(), 1);
  assert.equal(step(), 'question');
  assert.equal(textOf('#notes-said'), 'off');
});

test('what the server did not stop is still on', async () => {
  subscription = made();
  await begin();
  answer = () => ({ status: 429, ok: false });
  press('#notes-stop');
  await settle();
  assert.equal(step(), 'on');
  assert.equal(textOf('#notes-said'), 'failed');
  subscription = null;
  press('#notes-stop');
  await settle();
  assert.equal(step(), 'question');
});

test('where everything is finished nothing is offered', async () => {
  find('#notes').dataset.offered = 'false';
  await begin();
  assert.equal(find('#notes').hidden, true);
});

test('a browser that cannot say what it has is offered it', async () => {
  window.pushBrowser.known = async () => {
    throw new Error('refused');
  };
  await begin();
  assert.equal(find('#notes').hidden, false);
  assert.equal(step(), 'question');
});

test('a browser that cannot do it, and a page without it, show nothing', async () => {
  window.pushBrowser.canPush = () => false;
  await begin();
  assert.equal(find('#notes').hidden, true);
  open('<main></main>');
  window.pushBrowser = { canPush: () => true };
  await begin();
});
