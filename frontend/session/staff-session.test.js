import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { find, give, load, open, pass, settle, stopClock } from '../testing/page.js';

let answer;

beforeEach(async () => {
  open('<main><h1>What a child wrote</h1><button id="sign-out">Sign out</button></main>');
  stopClock(1_000_000);
  answer = () => ({ ok: true, json: async () => ({ left: 900 }) });
  globalThis.fetch = mock.fn(async () => answer());
  give('typedText', { forget: mock.fn() });
  await load(import.meta, './staff-session.js');
  window.staffSession.watch();
  await settle();
});

/** An event that a browser vouches for, or one that a script made. */
function sign(name, isTrusted = true, on = find('h1')) {
  const event = new window.Event(name, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  on.dispatchEvent(event);
  return event;
}

const told = () => fetch.mock.calls.filter((call) => call.arguments[1].method === 'POST').length;
const asked = () => fetch.mock.calls.filter((call) => call.arguments[1].method === 'GET').length;

test('a press, a key and a turn of the wheel are told at once, and then at most every twenty seconds', async () => {
  sign('pointerdown');
  assert.equal(told(), 1);
  sign('keydown');
  sign('wheel');
  await pass(19_000);
  assert.equal(told(), 1);
  await pass(1000);
  assert.equal(told(), 2);
  await pass(60_000);
  assert.equal(told(), 2);
});

test('what a script presses counts for nothing', async () => {
  sign('pointerdown', false);
  sign('keydown', false);
  await pass(30_000);
  assert.equal(told(), 0);
});

test('a page that is told to leave is empty at once and comes back to itself', () => {
  window.staffSession.leave(true);
  assert.equal(document.body.textContent, '');
  assert.equal(location.reload.mock.callCount(), 1);
  assert.equal(window.typedText.forget.mock.callCount(), 0);
  window.staffSession.leave(true);
  assert.equal(location.reload.mock.callCount(), 1);
});

test('a page that gives way to another is empty at once and leads there', () => {
  window.staffSession.leave(true, '/triage/locked');
  assert.equal(document.body.textContent, '');
  assert.equal(location.replace.mock.calls[0].arguments[0], '/triage/locked');
  assert.equal(location.reload.mock.callCount(), 0);
  assert.equal(window.typedText.forget.mock.callCount(), 0);
});

test('where it was ended on purpose, what was typed goes and the sign-in comes', () => {
  window.staffSession.leave(false);
  assert.equal(document.body.textContent, '');
  assert.equal(location.replace.mock.calls[0].arguments[0], '/sign-in');
  assert.equal(window.typedText.forget.mock.callCount(), 1);
});

test('the press that signs out leads away by itself', () => {
  find('#sign-out').click();
  assert.equal(window.typedText.forget.mock.callCount(), 1);
  window.staffSession.leave(false);
  assert.equal(location.replace.mock.callCount(), 0);
});

test('no question of a page holds up its leaving', () => {
  const asks = mock.fn();
  window.addEventListener('beforeunload', asks);
  sign('beforeunload', true, window);
  assert.equal(asks.mock.callCount(), 1);
  window.staffSession.leave(true);
  sign('beforeunload', true, window);
  assert.equal(asks.mock.callCount(), 1);
});

test('the server is asked when the time is over, and goes on or not', async () => {
  assert.equal(asked(), 1);
  await pass(904_000);
  assert.equal(asked(), 1);
  await pass(1000);
  assert.equal(asked(), 2);
  assert.equal(location.reload.mock.callCount(), 0);
  answer = () => ({ ok: true, json: async () => ({ left: 0 }) });
  await pass(905_000);
  assert.equal(location.reload.mock.callCount(), 1);
});

test('an answer that says nothing is asked for again', async () => {
  answer = () => ({ ok: false });
  await pass(905_000);
  assert.equal(location.reload.mock.callCount(), 0);
  await pass(35_000);
  assert.equal(asked(), 3);
});

test('a page that cannot reach the server when its time is over shows nothing either', async () => {
  answer = () => {
    throw new TypeError('no line');
  };
  sign('keydown');
  await settle();
  assert.equal(location.reload.mock.callCount(), 0);
  await pass(905_000);
  assert.equal(document.body.textContent, '');
});

test('it watches once, however often a page is built', async () => {
  window.staffSession.watch();
  sign('keydown');
  await settle();
  assert.equal(told(), 1);
});
