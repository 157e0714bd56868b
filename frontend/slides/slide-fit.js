/**
 * Letters as large as a slide allows, in pixels: they shrink until all of it fits; before they get smaller than `alone` the words
 * stand in two columns. What still does not fit can be scrolled, by keyboard too.
 *
 * @param {HTMLElement} slide
 * @param {{ largest: number, alone: number, smallest: number, step?: number }} sizes
 * @returns {boolean} whether all of it is seen
 */
export function fitSlide(slide, { largest, alone, smallest, step = 2 }) {
  const seen = () => slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth;
  const fits = (/** @type {number} */ least, /** @type {boolean} */ columns) => {
    slide.classList.toggle('two-columns', columns);
    for (let size = largest; size > least; size -= step) {
      slide.style.setProperty('--slide-size', `${size}px`);
      if (seen()) {
        return true;
      }
    }
    slide.style.setProperty('--slide-size', `${least}px`);
    return seen();
  };
  const all = fits(alone, false) || fits(smallest, true);
  slide.tabIndex = all ? -1 : 0;
  slide.scrollTop = 0;
  return all;
}
