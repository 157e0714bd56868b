/**
 * The page's text is in the first response, and its frame stays: only what stands in `main` is exchanged for Flow's, in one
 * frame, so that nothing is painted twice. The reader's place is kept: what had the focus has it again.
 * Until this runs, a rule in styles/public/words.css keeps Flow's copy from being seen.
 */
const FOCUSABLE = ':is(a[href], button, summary, [tabindex]):not(noscript *)';

/** @param {Element} outlet */
function takeOver(outlet) {
  const first = outlet.querySelector(':scope > .first-response');
  const flow = outlet.querySelector(':scope > :not(.first-response)');
  const written = first?.querySelector('main');
  const live = flow?.querySelector('main');
  if (!first || !flow || !written || !live) {
    return !first;
  }
  // Buttons that a script added to the first copy come to the second, too, before places are counted.
  document.dispatchEvent(new Event('thinkuknow-take-over'));
  const place = Array.from(written.querySelectorAll(FOCUSABLE)).indexOf(/** @type {Element} */ (document.activeElement));
  const again = place < 0 ? undefined : live.querySelectorAll(FOCUSABLE)[place];
  const { scrollX, scrollY } = window;
  written.replaceWith(live);
  flow.replaceChildren();
  first.className = 'taken-over';
  window.scrollTo(scrollX, scrollY);
  /** @type {HTMLElement | undefined} */ (again)?.focus({ preventScroll: true });
  return true;
}

const outlet = document.querySelector('#outlet');
if (outlet && !takeOver(outlet)) {
  const watch = new MutationObserver(() => {
    if (takeOver(outlet)) {
      watch.disconnect();
    }
  });
  watch.observe(outlet, { childList: true, subtree: true });
}

// Flow's own notice of a lost connection is read out, too.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
