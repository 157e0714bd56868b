/**
 * "Leave this page", quicker than a link: the page is hidden at once, and the way back does not show it again.
 * A press of the button, Escape three times or Shift three times within five seconds leaves. A classic script, for pages
 * with and without Flow.
 */
(() => {
  const PRESSES = 3;
  const WITHIN_MS = 5000;
  const AWAY = '/leave';

  let presses = [];
  let leaving = false;

  function hide() {
    document.documentElement.classList.add('leaving');
    document.title = 'Leaving';
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.className = 'leaving-words';
    document.body.append(words);
    words.textContent = 'Leaving';
  }

  function leave() {
    if (!leaving) {
      leaving = true;
      hide();
      window.dispatchEvent(new Event('thinkuknow-leaving'));
    }
    window.location.replace(AWAY);
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

  document.addEventListener('keydown', (event) => {
    if (event.repeat) {
      return;
    }
    if (event.key !== 'Escape' && event.key !== 'Shift') {
      presses = [];
      return;
    }
    const now = Date.now();
    presses = presses.filter((press) => press.key === event.key && now - press.at < WITHIN_MS);
    presses.push({ key: event.key, at: now });
    if (presses.length >= PRESSES) {
      leave();
    }
  });

  window.addEventListener('pageshow', (event) => {
    if (event.persisted && leaving) {
      leave();
    }
  });
})();
