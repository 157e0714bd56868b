import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, key, load, open, pass, press, stopClock, textOf } from '../testing/page.js';

const PAGE = `<a class="leave" href="/leave" data-leaving="Wrth adael"><b>Leave</b></a><p class="leave-keys" hidden>Shift</p><input id="words" value="what I wrote">
  <input type="radio" checked><textarea>more</textarea><select><option value="">-</option><option value="x" selected>x</option></select>`;
const away = () => location.replace.mock.calls.map((call) => call.arguments[0]);

function shift(more) {
  key('Shift', more);
  key('Shift', { type: 'keyup', ...more });
}

beforeEach(async () => {
  open(PAGE);
  stopClock(1_000_000);
  await load(import.meta, './exit-button.js');
});

test('a press leaves at once: the page is covered, and what was typed is gone from it', () => {
  const told = mock.fn();
  window.addEventListener('thinkuknow-leaving', told);
  press('.leave b');
  assert.deepEqual(away(), ['/leave']);
  assert.equal(document.documentElement.classList.contains('leaving'), true);
  assert.deepEqual([find('#words').value, find('textarea').value, find('select').value, find('[type=radio]').checked], ['', '', '', false]);
  assert.equal(told.mock.callCount(), 1);
});

test('what is said is in the language of the page, and the title tells nothing', () => {
  press('.leave');
  assert.equal(textOf('.leaving-words'), 'Wrth adael');
  assert.equal(document.title, 'Wrth adael');
});

test('Shift alone three times leaves, and before that it is said how many more', async () => {
  shift();
  assert.equal(textOf('.leaving-soon'), 'Press Shift two more times to leave this page.');
  shift();
  assert.equal(textOf('.leaving-soon'), 'Press Shift one more time to leave this page.');
  assert.deepEqual(away(), []);
  shift();
  assert.deepEqual(away(), ['/leave']);
});

test('three presses in more than five seconds do not leave', async () => {
  shift();
  await pass(2500);
  shift();
  await pass(2500);
  shift();
  assert.deepEqual(away(), []);
  shift();
  assert.deepEqual(away(), ['/leave'], 'but the last three did come in time');
});

test('Shift with a letter, with the mouse or with Alt is writing or choosing', () => {
  for (const between of [() => key('A'), () => document.dispatchEvent(new window.Event('pointerdown'))]) {
    shift();
    shift();
    key('Shift');
    between();
    key('Shift', { type: 'keyup' });
  }
  shift({ altKey: true });
  shift({ altKey: true });
  shift({ altKey: true });
  assert.deepEqual(away(), []);
});

test('a Shift that is held is one press', () => {
  shift();
  shift();
  key('Shift');
  key('Shift', { repeat: true });
  assert.deepEqual(away(), []);
  key('Shift', { type: 'keyup' });
  assert.deepEqual(away(), ['/leave']);
});

test('Escape is left to browsers and screen readers', () => {
  key('Escape');
  key('Escape');
  key('Escape');
  assert.deepEqual(away(), []);
});

test('the way back does not show the page again', () => {
  const back = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  back();
  assert.deepEqual(away(), [], 'only whoever has left is taken away');
  press('.leave');
  back();
  assert.deepEqual(away(), ['/leave', '/leave']);
  assert.equal(all('.leaving-words').length, 1);
});

test('a file that was chosen is let be, and the keys are told of only where they work', async () => {
  assert.equal(find('.leave-keys').hidden, false);
  document.body.insertAdjacentHTML('beforeend', '<input type="file">');
  press('.leave');
  assert.deepEqual(away(), ['/leave']);
});

test('another link is a link', () => {
  document.body.insertAdjacentHTML('beforeend', '<a id="other" href="#x">x</a>');
  press('#other');
  assert.deepEqual(away(), []);
});
