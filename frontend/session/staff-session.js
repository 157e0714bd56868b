/**
 * Tells the server that somebody presses, types or scrolls on a page of staff, and clears the page when the session has ended. When
 * that is, the server says: it warns and it ends. Only where nothing has been heard from it for too long, this script asks.
 */
(() => {
  const ADDRESS = '/account/session';
  const PAUSE_MS = 20_000;
  const PATIENCE_MS = 5000;
  const AGAIN_S = 30;
  const SIGNS = ['keydown', 'pointerdown', 'wheel'];

  let watches = false;
  let leaving = false;
  let toldAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;

  /** @param {'GET' | 'POST'} method */
  async function send(method) {
    const answer = await fetch(ADDRESS, { method });
    const left = answer.ok ? Number((await answer.json()).left) : AGAIN_S;
    if (left > 0) {
      askAfter(left * 1000);
    } else {
      leave(true);
    }
  }

  /**
   * Where the server cannot be reached when the time is over, nobody can say whether the session goes on, and nothing stays to be read.
   *
   * @param {number} left for how long the session goes on by itself, in milliseconds
   */
  function askAfter(left) {
    clearTimeout(asking);
    asking = setTimeout(() => send('GET').catch(() => leave(true)), Math.max(0, left) + PATIENCE_MS);
  }

  function tell() {
    clearTimeout(telling);
    telling = undefined;
    toldAt = Date.now();
    send('POST').catch(() => {}); // A line that is down for a moment: the next press tells again.
  }

  /** @param {Event} sign */
  function somebodyIsHere(sign) {
    if (!sign.isTrusted || leaving || telling) {
      return;
    }
    const since = Date.now() - toldAt;
    if (since >= PAUSE_MS) {
      tell();
    } else {
      telling = setTimeout(tell, PAUSE_MS - since);
    }
  }

  /**
   * @param {boolean} keep whether the page is come back to after the next sign-in
   * @param {string} [instead] the address of a page that takes its place
   */
  function leave(keep, instead) {
    if (leaving) {
      return;
    }
    leaving = true;
    if (!keep) {
      window.typedText.forget();
    }
    document.body.replaceChildren();
    if (instead) {
      location.replace(instead);
    } else if (keep) {
      location.reload();
    } else {
      location.replace('/sign-in');
    }
  }

  function watch() {
    if (watches) {
      return;
    }
    watches = true;
    // Whoever signs out leads this tab away by that; what they had typed goes with them.
    window.addEventListener(
      'click',
      (event) => {
        if (/** @type {Element} */ (event.target).closest?.('#sign-out')) {
          leaving = true;
          window.typedText.forget();
        }
      },
      true
    );
    SIGNS.forEach((name) => window.addEventListener(name, somebodyIsHere, { capture: true, passive: true }));
    // A page that must be left asks nobody whether it may.
    window.addEventListener('beforeunload', (event) => leaving && event.stopImmediatePropagation(), true);
    send('GET').catch(() => {});
  }

  Object.assign(window, { staffSession: { watch, leave } });
})();
