/**
 * "Leave this page", quicker than a link: the page is covered at once, what was typed is gone from it, and the way back does not
 * show it again. A press of the button leaves, or Shift pressed alone three times within five seconds, as GOV.UK's "Exit this page"
 * does it; Escape is not used, because browsers and screen readers have it for other things. A classic script, for pages with and
 * without Flow.
 */
(() => {
  const PRESSES = 3;
  const WITHIN_MS = 5000;
  const AWAY = '/leave';
  const ENGLISH = {
    leaving: 'Leaving',
    twice: 'Press Shift two more times to leave this page.',
    once: 'Press Shift one more time to leave this page.',
  };

  /** When Shift was pressed. @type {number[]} */
  let presses = [];
  let alone = false;
  let leaving = false;
  /** @type {HTMLElement | undefined} */
  let spoken;

  const say = (/** @type {keyof typeof ENGLISH} */ place) =>
    /** @type {HTMLElement | null} */ (document.querySelector('a.leave'))?.dataset[place] ?? ENGLISH[place];

  /** @param {HTMLInputElement} field */
  function empty(field) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = false;
    } else if (field.type !== 'file') {
      field.value = '';
    }
  }

  function hide() {
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.className = 'leaving-words';
    document.body.append(words);
    words.textContent = document.title = say('leaving');
    document.documentElement.classList.add('leaving');
    /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input, textarea, select')).forEach(empty);
  }

  function leave() {
    if (!leaving) {
      leaving = true;
      hide();
      window.dispatchEvent(new Event('thinkuknow-leaving'));
    }
    window.location.replace(AWAY);
  }

  /** @param {'twice' | 'once'} place */
  function announce(place) {
    if (!spoken) {
      spoken = document.createElement('p');
      spoken.setAttribute('role', 'status');
      spoken.className = 'leaving-soon';
      document.body.append(spoken);
    }
    spoken.textContent = say(place);
  }

  function forget() {
    alone = false;
    presses = [];
  }

  document.addEventListener(
    'click',
    (event) => {
      const target = event.target;
      if (target instanceof Element && target.closest('a.leave')) {
        event.preventDefault();
        event.stopPropagation();
        leave();
      }
    },
    { capture: true }
  );

  /* Shift with another key or with the mouse is writing or choosing; with Alt or Control it changes language or direction. */
  document.addEventListener('pointerdown', forget);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      alone = !event.repeat || alone;
    } else {
      forget();
    }
  });

  document.addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && alone) {
      alone = false;
      const now = Date.now();
      presses = [...presses.filter((press) => now - press < WITHIN_MS), now];
      if (presses.length >= PRESSES) {
        leave();
      } else {
        announce(presses.length === 1 ? 'twice' : 'once');
      }
    }
  });

  window.addEventListener('pageshow', (event) => {
    if (event.persisted && leaving) {
      leave();
    }
  });

  document.querySelectorAll('.leave-keys').forEach((hint) => {
    /** @type {HTMLElement} */ (hint).hidden = false;
  });
})();
