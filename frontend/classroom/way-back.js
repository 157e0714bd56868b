/**
 * The way back into the lesson out of which this tab asked for help. Nothing is asked of the lesson here, and no step is left behind
 * that the next at this screen could go back to. A classic script, for a page without modules.
 */
(() => {
  const LEFT = 'thinkuknow.left-class';
  const offered = /** @type {HTMLElement | null} */ (document.querySelector('#class-back'));
  const way = offered?.querySelector('a');

  function left() {
    try {
      return sessionStorage.getItem(LEFT);
    } catch {
      return null;
    }
  }

  const code = left();
  if (offered && way && code) {
    way.href = `/join/${encodeURIComponent(code)}`;
    offered.hidden = false;
    way.addEventListener('click', (event) => {
      event.preventDefault();
      location.replace(way.href);
    });
  }
})();
