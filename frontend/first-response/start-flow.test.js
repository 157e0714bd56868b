import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { give, load, open, pass, settle, stopClock } from '../testing/page.js';

const flow = (name) => `data:text/javascript,globalThis.started=%22${name}%22`;
let painted;

function page(hidden, name) {
  open();
  stopClock();
  globalThis.started = undefined;
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  Object.defineProperty(document, 'currentScript', { configurable: true, value: { dataset: { starts: flow(name) } } });
  give('requestAnimationFrame', (tell) => (painted = tell));
}
beforeEach(() => (painted = undefined));

test('Flow starts once the page has been painted, and not before', async () => {
  page(false, 'seen');
  await load(import.meta, './start-flow.js');
  await settle();
  assert.equal(globalThis.started, undefined);
  painted();
  await pass(1);
  assert.equal(globalThis.started, 'seen');
});

test('a page that nobody sees is not painted: Flow starts at once', async () => {
  page(true, 'hidden');
  await load(import.meta, './start-flow.js');
  await settle();
  assert.equal(globalThis.started, 'hidden');
});
