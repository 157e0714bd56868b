import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { find, give, load, open, press, settle, textOf } from '../testing/page.js';

const SIGN_IN = `<input name="_csrf" value="a-token">
  <div data-passkeys data-address="/sign-in/passkey" data-options="/options" hidden>
  <p data-said data-failed="Not used."></p><button type="button" data-passkey>Sign in</button></div>`;
const ACCOUNT = `<input name="_csrf" value="a-token"><p id="passkeys-need">You need more.</p>
  <div data-passkeys data-options="/begin" hidden><form><input type="hidden" name="passkey"><input name="name" value="Mine">
  <p data-said data-failed="Not added." data-there="There already."></p><button data-passkey>Add</button></form></div>`;
let page;
let asked;

const answer = (json, more = {}) => Promise.resolve({ status: 200, redirected: false, json: () => Promise.resolve(json), ...more });

function show(html, credentials, answers) {
  page = open(html);
  give('PublicKeyCredential', { parseRequestOptionsFromJSON: (json) => json, parseCreationOptionsFromJSON: (json) => json });
  Object.defineProperty(page.navigator, 'credentials', { configurable: true, value: credentials });
  mock.method(page.location, 'assign', () => undefined);
  asked = mock.method(globalThis, 'fetch', () => answers.shift());
}
const sentTo = () => page.location.assign.mock.calls.map((call) => call.arguments[0]);
const passkey = { toJSON: () => ({ id: 'one' }) };
const refuse = (name) => () => Promise.reject(Object.assign(new Error(name), { name }));

beforeEach(() => mock.restoreAll());

test('a passkey that is shown is sent with the token, and leads where the server says', async () => {
  const get = mock.fn(() => Promise.resolve(passkey));
  show(SIGN_IN, { get }, [answer({ challenge: 'c' }), answer({ to: '/triage' })]);
  await load(import.meta, './passkeys.js');
  assert.equal(find('[data-passkeys]').hidden, false);
  press('button');
  press('button');
  await settle();
  assert.equal(asked.mock.callCount(), 2, 'a second press asks nothing');
  assert.deepEqual(get.mock.calls[0].arguments[0], { publicKey: { challenge: 'c' } });
  const [to, request] = asked.mock.calls[1].arguments;
  assert.equal(to, '/sign-in/passkey');
  assert.deepEqual(request, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': 'a-token', 'Content-Type': 'application/json' },
    body: '{"id":"one"}',
  });
  assert.deepEqual(sentTo(), ['/triage']);
});

test('whoever shows none is told, and can try again', async () => {
  show(SIGN_IN, { get: refuse('NotAllowedError') }, [answer({})]);
  await load(import.meta, './passkeys.js');
  press('button');
  await settle();
  assert.equal(textOf('[data-said]'), 'Not used.');
  assert.equal(find('button').disabled, false);
});

test('a page that was open too long leads to a new one', async () => {
  show(SIGN_IN, {}, [answer({}, { redirected: true, url: '/sign-in?again', json: () => Promise.reject(new Error('a page')) })]);
  await load(import.meta, './passkeys.js');
  press('button');
  await settle();
  assert.deepEqual(sentTo(), ['/sign-in?again']);
});

test('a new one is sent with the form, and the need for more is gone', async () => {
  show(ACCOUNT, { create: () => Promise.resolve(passkey) }, [answer({ challenge: 'c' })]);
  const form = find('form');
  form.submit = mock.fn();
  await load(import.meta, './passkeys.js');
  assert.equal(find('#passkeys-need'), null);
  form.dispatchEvent(new page.Event('submit', { cancelable: true }));
  await settle();
  assert.equal(find('[name=passkey]').value, '{"id":"one"}');
  assert.equal(form.submit.mock.callCount(), 1);
  assert.equal(find('button').disabled, true);
  page.dispatchEvent(new page.Event('pageshow'));
  assert.equal(find('button').disabled, false, 'whoever comes back finds it ready');
});

for (const [name, words] of [
  ['InvalidStateError', 'There already.'],
  ['NotAllowedError', 'Not added.'],
]) {
  test(`of a refusal by ${name} the words are: ${words}`, async () => {
    show(ACCOUNT, { create: refuse(name) }, [answer({})]);
    await load(import.meta, './passkeys.js');
    find('form').dispatchEvent(new page.Event('submit', { cancelable: true }));
    await settle();
    assert.equal(textOf('[data-said]'), words);
  });
}

test('a sign-in of long ago shows the page anew, which says why', async () => {
  show(ACCOUNT, {}, [answer({}, { status: 422, json: () => Promise.reject(new Error('nothing')) })]);
  await load(import.meta, './passkeys.js');
  find('form').dispatchEvent(new page.Event('submit', { cancelable: true }));
  await settle();
  assert.equal(page.location.reload.mock.callCount(), 1);
});

test('what a browser cannot do is not offered', async () => {
  show(ACCOUNT, {}, []);
  give('PublicKeyCredential', {});
  await load(import.meta, './passkeys.js');
  assert.equal(find('[data-passkeys]').hidden, true);
  assert.ok(find('#passkeys-need'));
});
