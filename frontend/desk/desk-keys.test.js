import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, key, load, open, press, textOf } from '../testing/page.js';

const row = (name, more = '') => `<p class="queue-row"><a id="${name}" href="#${name}" ${more}>${name}</a></p>`;
const PAGE = `<div class="desk">${row('one')}${row('two', 'aria-current="page"')}${row('three')}<div class="told-pane"><h1 tabindex="-1">Case</h1></div>
  <button id="claim">Take</button><button id="claim-next" disabled>Next</button><input id="find"><textarea id="message"></textarea>
  <details><summary>Refer</summary><input id="police"><div id="level-choice"><vaadin-radio-button></vaadin-radio-button><vaadin-radio-button></vaadin-radio-button></div>
  <button id="confirm-level">Confirm</button></details><desk-keys></desk-keys></div>`;
const said = () => textOf('#key-said');
const focused = () => document.activeElement.id;

/** How often something was pressed. */
function pressesOf(css) {
  const told = mock.fn();
  find(css).addEventListener('click', told);
  return () => told.mock.callCount();
}

beforeEach(async () => {
  open();
  await load(import.meta, './desk-keys.js');
  window.HTMLElement.prototype.checkVisibility = () => true;
  document.body.innerHTML = PAGE;
});

test('j and k go from case to case, beginning at the open one, and stop at the ends', () => {
  assert.equal(key('j').defaultPrevented, true);
  assert.equal(focused(), 'three');
  key('j');
  assert.equal(focused(), 'three');
  key('k');
  key('k');
  key('k');
  assert.equal(focused(), 'one');
});

test('without an open case j begins at the top and k at the bottom', () => {
  find('#two').removeAttribute('aria-current');
  key('k');
  assert.equal(focused(), 'three');
  document.activeElement.blur();
  key('j');
  assert.equal(focused(), 'one');
});

test('an empty queue says so', () => {
  all('.queue-row').forEach((each) => each.remove());
  key('j');
  assert.equal(said(), 'The queue is empty.');
});

test('o opens the case that has the focus, or says what to do first', () => {
  const opened = pressesOf('#one');
  key('o');
  assert.equal(said(), 'Choose a case with j and k first.');
  find('#one').focus();
  key('o');
  assert.equal(opened(), 1);
  assert.equal(said(), '');
});

test('a key presses the button that is on the page, and nothing that could not be pressed', () => {
  const taken = pressesOf('#claim');
  const next = pressesOf('#claim-next');
  key('c');
  key('n');
  assert.deepEqual([taken(), next()], [1, 0]);
  assert.equal(said(), 'That cannot be done here.');
});

test('a number chooses a level and leads to the button that confirms it; 0 is not for us', () => {
  const second = pressesOf('vaadin-radio-button + vaadin-radio-button');
  key('2');
  assert.equal(second(), 1);
  assert.equal(find('details').open, true);
  assert.equal(focused(), 'confirm-level');
  document.activeElement.blur();
  key('0');
  assert.equal(said(), 'Take the case first, then choose its level.');
});

test('r, m and / lead to their fields, which are unfolded', () => {
  for (const [name, field] of Object.entries({ r: 'police', m: 'message', '/': 'find' })) {
    document.activeElement.blur();
    key(name);
    assert.equal(focused(), field);
  }
  assert.equal(find('details').open, true);
  find('#find').remove();
  key('/');
  assert.equal(said(), 'That cannot be done here yet.');
});

test('what is typed in a field is no key; Escape leaves the field for the open case', () => {
  const taken = pressesOf('#claim');
  find('#message').focus();
  key('c', { on: find('#message') });
  assert.equal(taken(), 0);
  key('Escape', { on: find('#message') });
  assert.ok(document.activeElement === find('h1'));
});

test('a key with Control, or in an open dialog, is not ours', () => {
  const taken = pressesOf('#claim');
  key('c', { ctrlKey: true });
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  key('c');
  assert.equal(taken(), 0);
});

test('single keys can be switched off in this browser; the list of keys stays', () => {
  const dialog = find('dialog');
  dialog.showModal = mock.fn();
  dialog.close = mock.fn();
  const taken = pressesOf('#claim');
  press('#keys-on');
  find('#keys-on').dispatchEvent(new Event('change'));
  assert.equal(localStorage.getItem('thinkuknow.desk.no-keys'), 'true');
  key('c');
  assert.equal(taken(), 0);
  key('?');
  press('#show-keys');
  assert.equal(dialog.showModal.mock.callCount(), 2);
  press('#close-keys');
  assert.equal(dialog.close.mock.callCount(), 1);
});

test('greyscale stays in this browser and goes with the desk', () => {
  press('#greyscale');
  assert.equal(document.documentElement.hasAttribute('data-greyscale'), true);
  assert.equal(find('#greyscale').getAttribute('aria-pressed'), 'true');
  const keys = find('desk-keys');
  keys.remove();
  assert.equal(document.documentElement.hasAttribute('data-greyscale'), false);
  document.body.append(keys);
  assert.equal(document.documentElement.hasAttribute('data-greyscale'), true);
  assert.equal(all('#greyscale').length, 1);
});

test('a key that means nothing is let be', () => {
  assert.equal(key('y').defaultPrevented, false);
});

test('a desk that was left hears no key', () => {
  find('desk-keys').remove();
  assert.equal(key('j').defaultPrevented, false);
});

test('e, x and h unfold a form and lead into it, p and q press what stands there', () => {
  find('.desk').insertAdjacentHTML(
    'beforeend',
    `<details id="noting"><textarea id="note"></textarea></details><details><div id="outcome" tabindex="-1"></div></details>
     <details><input id="give-to"></details><button id="print">Print</button><a class="to-queue" href="#all">All cases</a>`
  );
  for (const [pressed, field] of [
    ['e', 'note'],
    ['x', 'outcome'],
    ['h', 'give-to'],
  ]) {
    document.activeElement.blur();
    key(pressed);
    assert.equal(focused(), field);
  }
  assert.equal(find('#noting').open, true);
  document.activeElement.blur();
  const printed = pressesOf('#print');
  const back = pressesOf('.to-queue');
  key('p');
  key('q');
  assert.deepEqual([printed(), back()], [1, 1]);
});

test('Ctrl and Enter press the first button of the form in which somebody types, after the field is left', () => {
  find('.desk').insertAdjacentHTML(
    'beforeend',
    '<details open><textarea id="note"></textarea><vaadin-button id="add-note">Add</vaadin-button><vaadin-button>Other</vaadin-button></details>'
  );
  const added = pressesOf('#add-note');
  const left = mock.fn();
  find('#note').addEventListener('blur', left);
  find('#note').focus();
  const pressed = key('Enter', { on: find('#note'), ctrlKey: true });
  assert.equal(pressed.defaultPrevented, true);
  assert.deepEqual([added(), left.mock.callCount()], [1, 1]);
  find('#find').focus();
  assert.equal(key('Enter', { on: find('#find'), ctrlKey: true }).defaultPrevented, false);
  assert.equal(added(), 1);
});
