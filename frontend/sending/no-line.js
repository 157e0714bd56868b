/**
 * A form whose words must not be lost: before it is sent, whether the site can be reached. Where it cannot, the page stays as it is and
 * says so, with numbers to call; a browser would put a page of its own in its place. A form says what to tell in `data-no-line`; where
 * that is empty, a sentence for adults is told. A slow line is a line: after some seconds the form goes all the same. Without this
 * script the words come back with Back, since no form has the address of its own page. A classic script, as small as an old phone needs it.
 */
(() => {
  const SMALL = '/illustrations/logo.svg';
  const PATIENCE_MS = 8000;
  const NOT_REACHED = 'There is no connection just now. What you typed is still here. Please check your connection, then press again.';

  let asking = false;
  let reached = false;

  async function isThere() {
    try {
      await fetch(SMALL, {
        method: 'HEAD',
        cache: 'no-store',
        signal: AbortSignal.timeout ? AbortSignal.timeout(PATIENCE_MS) : undefined,
      });
      return true;
    } catch (failure) {
      return !(failure instanceof TypeError);
    }
  }

  /** @param {HTMLFormElement} form */
  function tell(form) {
    const told = document.createElement('div');
    told.className = 'error no-line';
    told.tabIndex = -1;
    told.setAttribute('role', 'alert');
    const words = document.createElement('p');
    words.textContent = form.dataset.noLine || NOT_REACHED;
    told.append(words);
    const calls = document.querySelector('.help-now, .test-copy')?.cloneNode(true);
    if (calls) {
      told.append(calls);
    }
    form.querySelector('.no-line')?.remove();
    form.append(told);
    told.focus();
  }

  document.addEventListener('submit', async (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.dataset.noLine === undefined || reached || !window.fetch) {
      return;
    }
    event.preventDefault();
    if (asking) {
      return;
    }
    asking = true;
    reached = await isThere();
    asking = false;
    if (!reached) {
      tell(form);
    } else if (form.requestSubmit) {
      form.requestSubmit(event.submitter);
    } else {
      form.submit();
    }
  });

  window.addEventListener('pageshow', () => {
    reached = false;
  });
})();
