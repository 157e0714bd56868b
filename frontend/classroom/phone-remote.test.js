import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, pass, press, settle, stopClock, textOf } from '../testing/page.js';
import { NO_LINE, serve } from '../testing/server.js';

const PAGE = `<article class="phone" data-code="BCDFGH">
  <section class="begin" hidden><button id="drive">Drive</button></section>
  <section class="match" hidden><p class="words" tabindex="-1"></p></section>
  <section class="driving" hidden><p class="lesson"></p><div class="stop"></div><p class="waits" hidden></p>
  <button id="back">Back</button><button id="next">Next</button><button id="show">Show</button></section><p class="said"></p></article>`;
const shown = (more) => ({
  title: 'Kind online',
  html: '<h2 tabindex="-1">First</h2><details><summary>Notes</summary></details>',
  revision: 3,
  back: false,
  next: true,
  show: 'Show the answers',
  wordsWait: false,
  ...more,
});
let answers;
let server;

const visible = () => ['begin', 'match', 'driving'].filter((part) => !find(`.${part}`).hidden);

/** @param {string} hash what the square says */
async function arrive(hash = '#secret') {
  open(PAGE, `https://thinkuknow.test/remote/BCDFGH${hash}`);
  stopClock(1_000_000);
  answers = { asking: { body: { key: 'key', words: 'blue kite' } }, now: 202, steps: { body: shown({ revision: 4, back: true }) } };
  server = serve((path) => answers[path.replace('/remote/BCDFGH/', '')]);
  await load(import.meta, './phone-remote.js');
  await settle();
}

async function drive() {
  press('#drive');
  await settle();
  answers.now = { body: shown() };
  await pass(1500);
}

beforeEach(() => arrive());

test('whoever looks uses nothing up, and the secret leaves the address', () => {
  assert.deepEqual(visible(), ['begin']);
  assert.equal(server.requests.length, 0);
  assert.equal(location.hash, '');
});

test('a press sends the secret once and shows the words that stand on the board', async () => {
  press('#drive');
  await settle();
  assert.deepEqual(server.requests[0].body, { secret: 'secret' });
  assert.deepEqual(visible(), ['match']);
  assert.equal(textOf('.words'), 'blue kite');
  assert.ok(document.activeElement === find('.words'));
  await pass(1500);
  assert.deepEqual(visible(), ['match'], 'it waits');
  assert.equal(server.to('now')[0].headers['X-Remote'], 'key');
});

test('once it drives, it shows where the class is and what can be pressed', async () => {
  await drive();
  assert.deepEqual(visible(), ['driving']);
  assert.equal(textOf('.lesson'), 'Kind online');
  assert.ok(document.activeElement === find('.stop h2'));
  assert.equal(find('#back').disabled, true);
  assert.equal(textOf('#show'), 'Show the answers');
  answers.now = { body: shown({ show: '', wordsWait: true, revision: 2 }) };
  await pass(1500);
  assert.equal(find('.waits').hidden, true, 'what is older is not shown');
  answers.now = { body: shown({ show: '', wordsWait: true, html: '<h2 tabindex="-1">First</h2><details></details><p>1 of 2</p>' }) };
  find('.stop details').setAttribute('open', '');
  await pass(1500);
  assert.equal(find('.waits').hidden, false);
  assert.equal(find('#show').hidden, true);
  assert.ok(find('.stop details').hasAttribute('open'), 'notes stay open while numbers change');
});

test('a press goes from what the phone shows, and a second tap of the same thumb nowhere', async () => {
  await drive();
  press('#next');
  press('#next');
  await settle();
  assert.deepEqual(
    server.to('steps').map(({ body }) => body),
    [{ step: 'NEXT', revision: 3 }]
  );
  await pass(500);
  press('#show');
  await pass(500);
  press('#back');
  await settle();
  assert.deepEqual(
    server.to('steps').map(({ body }) => body.step),
    ['NEXT', 'SHOW', 'BACK']
  );
});

test('a square that was used says so, and what to press on the board', async () => {
  answers.asking = 404;
  press('#drive');
  await settle();
  assert.deepEqual(visible(), []);
  assert.match(textOf('.said'), /None of these/);
});

test('where many ask, or no line is there, the square can be tried once more', async () => {
  answers.asking = 429;
  press('#drive');
  await settle();
  assert.match(textOf('.said'), /Many phones/);
  answers.asking = NO_LINE;
  press('#drive');
  await settle();
  assert.match(textOf('.said'), /no connection/);
  assert.deepEqual(visible(), ['begin']);
  assert.equal(find('#drive').disabled, false);
});

test('a phone that is stopped says so and asks no more; a slow line is waited for', async () => {
  await drive();
  answers.now = NO_LINE;
  await pass(1500);
  assert.match(textOf('.said'), /slow/);
  answers.steps = NO_LINE;
  press('#next');
  await settle();
  assert.match(textOf('.said'), /slow/);
  answers.now = 404;
  await pass(1500);
  assert.match(textOf('.said'), /no longer controls/);
  assert.equal(sessionStorage.length, 0);
  const asked = server.requests.length;
  await pass(5000);
  assert.equal(server.requests.length, asked);
});

test('a page that is loaded again goes on, and one without a square says what to do', async () => {
  await arrive('');
  assert.match(textOf('.said'), /Press Remote/);
  sessionStorage.setItem('thinkuknow.remote.BCDFGH', 'key');
  answers.now = { body: shown() };
  await load(import.meta, './phone-remote.js');
  await settle();
  assert.deepEqual(visible(), ['driving']);
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  assert.equal(server.to('now').length, 2);
});

test('another square in the same tab is a new beginning', () => {
  location.hash = '#other';
  window.dispatchEvent(new Event('hashchange'));
  assert.equal(location.reload.mock.callCount() > 0, true);
});

test('a browser that keeps nothing drives as long as its page is open', async () => {
  keepNothing('sessionStorage');
  await drive();
  assert.deepEqual(visible(), ['driving']);
});
