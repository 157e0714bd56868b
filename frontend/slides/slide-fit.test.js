import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open } from '../testing/page.js';

const SIZES = { largest: 40, alone: 30, smallest: 20 };
let fitSlide;
/** @param {number} alone the largest letters with which it fits in one column */
function slideThatFits(alone, columns = alone, wide = columns) {
  const slide = find('.slide');
  const size = () => parseInt(slide.style.getPropertyValue('--slide-size'), 10);
  const least = () => (slide.classList.contains('two-columns') ? columns : alone);
  Object.defineProperty(slide, 'scrollHeight', { configurable: true, get: () => (size() > least() ? 200 : 100) });
  Object.defineProperty(slide, 'clientHeight', { configurable: true, value: 100 });
  Object.defineProperty(slide, 'scrollWidth', { configurable: true, get: () => (size() > wide ? 200 : 100) });
  Object.defineProperty(slide, 'clientWidth', { configurable: true, value: 100 });
  return slide;
}
const letters = () => find('.slide').style.getPropertyValue('--slide-size');

beforeEach(async () => {
  open('<section class="slide">Words</section>');
  ({ fitSlide } = await load(import.meta, './slide-fit.js'));
});

test('letters are as large as they fit, in one column if they can', () => {
  assert.equal(fitSlide(slideThatFits(36), SIZES), true);
  assert.equal(letters(), '36px');
  assert.equal(find('.slide').classList.contains('two-columns'), false);
  assert.equal(fitSlide(slideThatFits(30), SIZES), true);
  assert.equal(letters(), '30px');
});

test('before they are too small the words stand in two columns, which have larger letters again', () => {
  assert.equal(fitSlide(slideThatFits(24, 34), SIZES), true);
  assert.equal(letters(), '34px');
  assert.equal(find('.slide').classList.contains('two-columns'), true);
});

test('a long word fits too, not only many', () => {
  assert.equal(fitSlide(slideThatFits(40, 40, 32), SIZES), true);
  assert.equal(letters(), '32px');
});

test('the largest and the smallest size are tried too', () => {
  assert.equal(fitSlide(slideThatFits(20), SIZES), true);
  assert.equal(letters(), '20px');
  assert.equal(fitSlide(slideThatFits(100), SIZES), true);
  assert.equal(letters(), '40px');
});

test('what does not fit is said, and can be scrolled by key from its beginning', () => {
  const slide = slideThatFits(10);
  slide.scrollTop = 50;
  assert.equal(fitSlide(slide, SIZES), false);
  assert.equal(letters(), '20px');
  assert.equal(slide.tabIndex, 0);
  assert.equal(slide.scrollTop, 0);
  assert.equal(fitSlide(slideThatFits(36), SIZES), true);
  assert.equal(slide.tabIndex, -1);
});
