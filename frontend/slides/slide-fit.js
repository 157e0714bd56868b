/**
 * Letters as large as a slide allows, in whole pixels: all of it fits, if it can. Before they get smaller than `alone` the words stand
 * in two columns. What still does not fit can be scrolled, by keyboard too.
 *
 * @param {HTMLElement} slide
 * @param {{ largest: number, alone: number, smallest: number }} sizes
 * @returns {boolean} whether all of it is seen
 */
export function fitSlide(slide, { largest, alone, smallest }) {
  const seenWith = (/** @type {number} */ size) => {
    slide.style.setProperty('--slide-size', `${size}px`);
    return slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth;
  };
  // Smaller letters need less room, so that halves are enough: a step is laid out some seven times and not fifty.
  const fits = (/** @type {number} */ least, /** @type {boolean} */ columns) => {
    slide.classList.toggle('two-columns', columns);
    let [fitting, tooLarge] = [least, largest + 1];
    while (tooLarge - fitting > 1) {
      const middle = Math.floor((fitting + tooLarge) / 2);
      [fitting, tooLarge] = seenWith(middle) ? [middle, tooLarge] : [fitting, middle];
    }
    return seenWith(fitting);
  };
  // A bar to scroll by takes room itself, and stays where it was needed a moment ago.
  slide.style.overflow = 'hidden';
  const all = fits(alone, false) || fits(smallest, true);
  slide.style.removeProperty('overflow');
  slide.tabIndex = all ? -1 : 0;
  slide.scrollTop = 0;
  return all;
}
