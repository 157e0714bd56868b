import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, key, load, open, press, textOf } from '../testing/page.js';

const SLIDES = '<lesson-slides><section class="slide">1</section><section class="slide">2</section><section class="slide">3</section></lesson-slides>';
const shown = () => all('.slide').findIndex((slide) => !slide.hidden) + 1;
const slide = () => all('.slide')[shown() - 1];

/** Lets a slide be higher than its screen until its letters are this small. */
function fitsFrom(size) {
  Object.defineProperty(window.HTMLElement.prototype, 'scrollHeight', {
    configurable: true,
    get() {
      return parseInt(this.style.getPropertyValue('--slide-size'), 10) > size ? 200 : 100;
    },
  });
  Object.defineProperty(window.HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 100 });
}

async function page(address) {
  open('<footer class="small-print"><span class="only-print">thinkuknow.test/report</span></footer>', address);
  await load(import.meta, './slides.js');
  document.body.insertAdjacentHTML('afterbegin', SLIDES);
}
beforeEach(() => page());

test('one slide is shown, and it is said which of how many', () => {
  assert.equal(shown(), 1);
  assert.equal(textOf('[role=status]'), '1 of 3');
});

test('arrows, page keys and space go on and back, Home and End to the ends, and no further', () => {
  for (const [name, place] of Object.entries({ ArrowRight: 2, PageDown: 3, ArrowDown: 3, ArrowLeft: 2, PageUp: 1, ArrowUp: 1, End: 3, Home: 1, ' ': 2 })) {
    assert.equal(key(name).defaultPrevented, true);
    assert.equal(shown(), place, name);
  }
});

test('keys that a browser has for something else are let be', () => {
  key('ArrowRight', { ctrlKey: true });
  key('ArrowRight', { altKey: true });
  key(' ', { on: find('button') });
  assert.equal(shown(), 1, 'a button is pressed with space');
  key('ArrowRight', { on: find('button') });
  assert.equal(shown(), 2);
});

test('the buttons do what the keys do, and the address leads to the slide', () => {
  press('.main-action');
  assert.equal(shown(), 2);
  assert.equal(location.hash, '#slide-2');
  all('button')[0].click();
  assert.equal(shown(), 1);
});

test('an address with a slide begins there', async () => {
  await page('https://thinkuknow.test/slides#slide-3');
  assert.equal(shown(), 3);
  await page('https://thinkuknow.test/slides#slide-words');
  assert.equal(shown(), 1);
});

test('a finger that goes far enough moves, and a shaking one does not', () => {
  const swipe = (from, to) => {
    find('lesson-slides').dispatchEvent(Object.assign(new Event('touchstart'), { touches: [{ clientX: from }] }));
    find('lesson-slides').dispatchEvent(Object.assign(new Event('touchend'), { changedTouches: [{ clientX: to }] }));
  };
  swipe(300, 230);
  assert.equal(shown(), 1);
  swipe(300, 200);
  assert.equal(shown(), 2);
  swipe(200, 300);
  assert.equal(shown(), 1);
});

test('letters shrink until the words fit', () => {
  fitsFrom(36);
  window.dispatchEvent(new Event('resize'));
  assert.equal(slide().style.getPropertyValue('--slide-size'), '36px');
  assert.equal(slide().classList.contains('two-columns'), false);
  assert.equal(slide().tabIndex, -1);
});

test('before they are too small the words stand in two columns, and what still does not fit can be scrolled by key', () => {
  fitsFrom(30);
  fitsFrom(26);
  key('ArrowRight');
  assert.equal(slide().classList.contains('two-columns'), true);
  fitsFrom(1);
  key('ArrowRight');
  assert.equal(slide().style.getPropertyValue('--slide-size'), '24px');
  assert.equal(slide().tabIndex, 0);
});

test('T shows all the words and says so', () => {
  key('t');
  assert.equal(find('lesson-slides').classList.contains('all-words'), true);
  assert.equal(find('[aria-pressed]').getAttribute('aria-pressed'), 'true');
});

test('F fills the screen, and again leaves it', () => {
  const element = find('lesson-slides');
  element.requestFullscreen = mock.fn(async () => undefined);
  document.exitFullscreen = mock.fn();
  key('f');
  assert.equal(element.requestFullscreen.mock.callCount(), 1);
  Object.defineProperty(document, 'fullscreenElement', { value: element });
  key('F');
  assert.equal(document.exitFullscreen.mock.callCount(), 1);
});

test('the way to tell somebody stays in sight', () => {
  assert.equal(textOf('.address'), 'thinkuknow.test/report');
});

test('slides that have left the page hear no key, and have one bar when they come back', () => {
  const element = find('lesson-slides');
  element.remove();
  key('ArrowRight');
  document.body.append(element);
  assert.equal(shown(), 1);
  assert.equal(all('.slide-bar').length, 1);
});
