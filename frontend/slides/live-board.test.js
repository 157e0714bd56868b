import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { find, key, load, open, pass, press, settle, stopClock } from '../testing/page.js';

const BOARD = `<div class="live-board"><main><board-stage class="running"><section class="slide"><h1>One</h1></section></board-stage></main>
  <div class="bar"><button id="back">Back</button><button id="next">Next</button><button id="show-answers">Show</button>
  <button id="full-screen">Full screen</button></div></div>`;
const pressed = [];
const board = () => find('.live-board');
const stage = () => find('board-stage');
const letters = () => find('.slide').style.getPropertyValue('--slide-size');
const awake = () => board().classList.contains('awake');

/** Lets a slide be higher than its screen until its letters are this small; with all its words they would have to be smaller. */
function fitsFrom(size, withAllWords = size) {
  Object.defineProperty(window.HTMLElement.prototype, 'scrollHeight', {
    configurable: true,
    get() {
      const most = stage().classList.contains('all-words') ? withAllWords : size;
      return parseInt(this.style.getPropertyValue('--slide-size'), 10) > most ? 200 : 100;
    },
  });
  Object.defineProperty(window.HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 100 });
}

function screen(width, height) {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: width });
  Object.defineProperty(window, 'innerHeight', { configurable: true, value: height });
  window.dispatchEvent(new Event('resize'));
}

async function show(html) {
  stage().innerHTML = html;
  await settle();
}

beforeEach(async () => {
  pressed.length = 0;
  open();
  stopClock();
  await load(import.meta, './live-board.js');
  document.body.innerHTML = BOARD;
  document.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => pressed.push(button.id)));
});

test('keys press the buttons', () => {
  ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'Enter'].forEach((name) => assert.equal(key(name).defaultPrevented, true, name));
  assert.deepEqual(pressed, ['next', 'next', 'next', 'back', 'back', 'show-answers']);
});

test('a key that is held, that the browser has for something else, or that presses what has the focus is let be', () => {
  key('ArrowRight', { repeat: true });
  key('ArrowRight', { altKey: true });
  key('Enter', { on: find('#next') });
  key(' ', { on: find('#back') });
  assert.deepEqual(pressed, []);
  key('ArrowRight', { on: find('#back') });
  assert.deepEqual(pressed, ['next']);
});

test('nothing moves below something that lies over the board', () => {
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  key('ArrowRight');
  key('Enter');
  assert.deepEqual(pressed, []);
});

test('the bar is seen when something stirs, and hides again', async () => {
  assert.equal(awake(), true, 'at the beginning');
  await pass(4000);
  assert.equal(awake(), false);
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) {
    document.dispatchEvent(new Event(kind));
    assert.equal(awake(), true, kind);
    await pass(3999);
    document.dispatchEvent(new Event(kind));
    await pass(3999);
    assert.equal(awake(), true, 'as long as it stirs');
    await pass(1);
    assert.equal(awake(), false);
  }
  key('Tab');
  assert.equal(awake(), true, 'any key');
});

test('letters are as large as the screen, and never smaller than can be read', () => {
  fitsFrom(1);
  const floors = { '1920x1080': 24, '3840x2160': 48, '1280x720': 16, '1024x768': 17, '768x1024': 17, '360x740': 16 };
  for (const [size, floor] of Object.entries(floors)) {
    screen(...size.split('x').map(Number));
    assert.equal(letters(), `${floor}px`, size);
  }
  fitsFrom(1000);
  screen(1920, 1080);
  assert.equal(letters(), '72px');
});

test('before somebody has to scroll there is less air, and only then', () => {
  fitsFrom(28);
  screen(1920, 1080);
  assert.equal(letters(), '28px');
  assert.equal(stage().classList.contains('tight'), false);
  fitsFrom(26);
  screen(1920, 1080);
  assert.equal(stage().classList.contains('tight'), true);
  assert.equal(letters(), '26px');
});

test('what changes on the board is fitted anew', async () => {
  fitsFrom(50);
  screen(1920, 1080);
  await show('<section class="slide">Two</section>');
  assert.equal(letters(), '50px');
});

test('older classes have all the words where these can be read, and the easy ones where not', async () => {
  stage().setAttribute('older', '');
  fitsFrom(50, 30);
  screen(1920, 1080);
  assert.equal(stage().classList.contains('all-words'), true);
  fitsFrom(50, 20);
  await show('<section class="slide">Long</section>');
  assert.equal(stage().classList.contains('all-words'), false);
  assert.equal(letters(), '50px');
});

test('T changes between all the words and the easy ones, until the next slide', async () => {
  fitsFrom(50, 20);
  screen(1920, 1080);
  assert.equal(stage().classList.contains('all-words'), false);
  key('t');
  assert.equal(stage().classList.contains('all-words'), true, 'though they have to be scrolled');
  key('T');
  assert.equal(stage().classList.contains('all-words'), false);
  key('t');
  await show('<section class="slide">Two</section>');
  assert.equal(stage().classList.contains('all-words'), false);
});

test('F and its button fill the screen, and again leave it', () => {
  document.documentElement.requestFullscreen = mock.fn(async () => undefined);
  document.exitFullscreen = mock.fn();
  key('F');
  press('#full-screen');
  assert.equal(document.documentElement.requestFullscreen.mock.callCount(), 2);
  Object.defineProperty(document, 'fullscreenElement', { value: board() });
  key('f');
  assert.equal(document.exitFullscreen.mock.callCount(), 1);
});

test('a board that has left the page hears nothing, and one that comes back hears each key once', () => {
  const left = stage();
  left.remove();
  key('ArrowRight');
  assert.deepEqual(pressed, []);
  find('main').append(left);
  key('ArrowRight');
  assert.deepEqual(pressed, ['next']);
});
