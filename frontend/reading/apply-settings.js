/*
 * Runs in the head of every public page, before anything is painted: puts the reader's settings on the html element,
 * where the styles find them. They are kept in this browser only. Old browsers must get through this without a mistake.
 */
(function () {
  var KEY = 'thinkuknow.reading';
  /** @type {Record<string, string[]>} */
  var KNOWN = { letters: ['large', 'largest'], words: ['easy'], colours: ['light', 'dark'] };
  var root = document.documentElement;

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY) || '{}') || {};
    } catch (e) {
      return {};
    }
  }

  /**
   * @param {Record<string, string>} settings
   * @param {string} name
   */
  function has(settings, name) {
    return Object.prototype.hasOwnProperty.call(settings, name);
  }

  /** @param {Record<string, string>} settings */
  function apply(settings) {
    Object.keys(KNOWN).forEach(function (name) {
      if (!has(settings, name) || KNOWN[name].indexOf(settings[name]) < 0) {
        root.removeAttribute('data-' + name);
      } else {
        root.setAttribute('data-' + name, settings[name]);
      }
    });
    root.classList.toggle('easy-read', has(settings, 'words') && settings.words === 'easy');
  }

  root.classList.add('with-script');
  if ('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window) {
    root.classList.add('can-speak');
  }
  apply(kept());
  // The panel says what was chosen, even where the browser keeps nothing; another tab says it through the storage.
  window.addEventListener('thinkuknow-reading', function (event) {
    apply(/** @type {CustomEvent} */ (event).detail);
  });
  window.addEventListener('storage', function (event) {
    if (event.key === KEY) {
      apply(kept());
    }
  });
})();
