import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, keepNothing, load, open, press } from '../testing/page.js';

beforeEach(() => open('<p id="class-back" hidden><a href="/join">Back to my class</a></p>'));

test('whoever came out of a lesson goes back to it, and leaves no step behind', async () => {
  sessionStorage.setItem('thinkuknow.left-class', 'BCDFGH');
  await load(import.meta, './way-back.js');
  assert.equal(find('#class-back').hidden, false);
  press('#class-back a');
  assert.match(location.replace.mock.calls[0].arguments[0], /\/join\/BCDFGH$/);
});

test('whoever came from elsewhere is offered nothing, nor is a browser that keeps nothing', async () => {
  await load(import.meta, './way-back.js');
  assert.equal(find('#class-back').hidden, true);
  keepNothing('sessionStorage');
  await load(import.meta, './way-back.js');
  assert.equal(find('#class-back').hidden, true);
});
