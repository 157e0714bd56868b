/**
 * Who sits where: a teacher's own notes beside the nicknames of her class. They stay in this browser until the lesson ends,
 * she forgets them, or half a day has gone. Nothing here sends anything, and Flow knows only the empty elements.
 */
(() => {
  const PREFIX = 'thinkuknow.seats.';
  const LONGEST_MS = 12 * 60 * 60 * 1000;
  const LONGEST_NOTE = 60;
  /** A browser that keeps nothing still has the notes as long as the page is open. */
  const memory = new Map();

  /** @param {string | null} lesson */
  function load(lesson) {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + lesson) ?? 'null') ?? memory.get(lesson) ?? { notes: {} };
    } catch {
      return memory.get(lesson) ?? { notes: {} };
    }
  }

  /**
   * @param {string | null} lesson
   * @param {string} seat
   * @param {string} note
   */
  function save(lesson, seat, note) {
    const kept = load(lesson);
    kept.notes[seat] = note;
    kept.at = Date.now();
    memory.set(lesson, kept);
    try {
      localStorage.setItem(PREFIX + lesson, JSON.stringify(kept));
    } catch {
      // It stays in memory.
    }
  }

  /** @param {string | null} lesson */
  function forget(lesson) {
    memory.delete(lesson);
    try {
      localStorage.removeItem(PREFIX + lesson);
    } catch {
      // Nothing was kept.
    }
    /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('who-is-it input')).forEach((field) => (field.value = ''));
  }

  /** Lessons that ended while this browser was elsewhere. */
  function forgetOld() {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length))
        .filter((lesson) => !(Date.now() - load(lesson).at < LONGEST_MS))
        .forEach(forget);
    } catch {
      // Nothing was kept.
    }
  }

  class WhoIsIt extends HTMLElement {
    connectedCallback() {
      if (this.hasChildNodes()) {
        return;
      }
      const lesson = this.getAttribute('lesson');
      const seat = this.getAttribute('seat') ?? '';
      const field = document.createElement('input');
      field.type = 'text';
      field.maxLength = LONGEST_NOTE;
      field.placeholder = 'Who is it?';
      field.setAttribute('aria-label', `Who is ${seat}?`);
      // Neither the browser's own memory of forms nor a spelling service shall have a child's name.
      field.autocomplete = 'off';
      field.spellcheck = false;
      field.value = load(lesson).notes[seat] ?? '';
      field.addEventListener('input', () => save(lesson, seat, field.value));
      this.append(field);
    }
  }

  class ForgetWho extends HTMLElement {
    connectedCallback() {
      if (this.hasAttribute('ended')) {
        forget(this.getAttribute('lesson'));
      } else if (!this.hasChildNodes()) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = 'Forget these';
        button.addEventListener('click', () => forget(this.getAttribute('lesson')));
        this.append(button);
      }
    }
  }

  if (!customElements.get('who-is-it')) {
    forgetOld();
    customElements.define('who-is-it', WhoIsIt);
    customElements.define('forget-who', ForgetWho);
  }
})();
