/**
 * The page's text is in the first response. When Flow's own copy of it has been put beside it, this takes the first
 * one away in the same frame and keeps the reader's place: what had the focus has it again.
 * Until this runs, a rule in public.css keeps the two from being seen together.
 */
// In the first response what stands in noscript is only text; in Flow's copy it is elements that are never shown.
const FOCUSABLE = ':is(a[href], button, summary, [tabindex]):not(noscript *)';

function takeOver(outlet: Element): boolean {
  const first = outlet.querySelector(':scope > .first-response');
  const flow = outlet.querySelector(':scope > :not(.first-response)');
  if (!first || !flow || !flow.querySelector('main')) {
    return !first;
  }
  // Buttons that a script added to the first copy come to the second, too, before places are counted.
  document.dispatchEvent(new Event('thinkuknow-take-over'));
  const place = Array.from(first.querySelectorAll(FOCUSABLE)).indexOf(document.activeElement as Element);
  const again = place < 0 ? undefined : flow.querySelectorAll<HTMLElement>(FOCUSABLE)[place];
  const { scrollX, scrollY } = window;
  first.remove();
  window.scrollTo(scrollX, scrollY);
  again?.focus({ preventScroll: true });
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
