/**
 * The bar with which a pupil goes on and back at their own pace, as far as there are stops.
 *
 * @param {Part} bar
 * @param {string[]} stops
 * @param {(stop: string) => void} go
 */
export function ownPaceOf(bar, stops, go) {
  const [back, next] = ['.back-one', '.next-one'].map((css) => bar.querySelector(css));
  let at = 0;

  back.addEventListener('click', () => go(stops[Math.max(at - 1, 0)]));
  next.addEventListener('click', () => go(stops[Math.min(at + 1, stops.length - 1)]));
  return {
    hide: () => (bar.hidden = true),
    /** @param {string} stop */
    show(stop) {
      at = stops.indexOf(stop);
      bar.querySelector('.place').textContent = `${at + 1} of ${stops.length}`;
      back.disabled = at === 0;
      next.disabled = at === stops.length - 1;
      bar.hidden = false;
    },
  };
}
