/**
 * Who sits where: a teacher's own notes beside the nicknames of her class. They stay in this browser until the lesson ends,
 * she forgets them, or half a day has gone, locked with a key that the server gives to her signed-in page and no storage has.
 * Nothing here sends anything, and Flow knows only the empty elements.
 */
(() => {
  const PREFIX = 'thinkuknow.seats.';
  const LONGEST_MS = 12 * 60 * 60 * 1000;
  const LONGEST_NOTE = 60;

  /** @typedef {{ notes: Map<string, string>, change: number, key?: CryptoKey }} Plan */

  /** What this page knows of each lesson. @type {Map<string, Plan>} */
  const plans = new Map();

  /** @param {string} lesson */
  function planOf(lesson) {
    const plan = /** @type {Plan} */ (plans.get(lesson) ?? { notes: new Map(), change: 0 });
    plans.set(lesson, plan);
    return plan;
  }

  /**
   * @template T
   * @param {() => T} step
   */
  function tried(step) {
    try {
      return step();
    } catch {
      return undefined; // A browser that keeps nothing has the notes as long as the page is open.
    }
  }

  /** What is kept of a lesson. @param {string} lesson @return {{ at: number, locked: string } | undefined} */
  function kept(lesson) {
    const found = tried(() => JSON.parse(localStorage.getItem(PREFIX + lesson) ?? 'null'));
    return typeof found?.locked === 'string' ? found : undefined;
  }

  /** @param {string} lesson */
  async function store(lesson) {
    const plan = planOf(lesson);
    plan.change += 1;
    const now = plan.change;
    if (plan.key) {
      const locked = await window.typedText.lock(plan.key, [...plan.notes]);
      if (now === plan.change) {
        tried(() => localStorage.setItem(PREFIX + lesson, JSON.stringify({ at: Date.now(), locked })));
      }
    }
  }

  /**
   * @param {string} lesson
   * @return {NodeListOf<HTMLElement>}
   */
  const seatsOf = (lesson) => document.querySelectorAll(`who-is-it[lesson="${CSS.escape(lesson)}"]`);

  /**
   * From now on this lesson's notes are kept, and those that were kept are in their fields again. What another teacher of the same
   * browser kept cannot be opened, and goes.
   *
   * @param {string} lesson
   * @param {string} raw the key
   */
  async function open(lesson, raw) {
    const plan = planOf(lesson);
    if (plan.key || !crypto.subtle) {
      return;
    }
    const key = await window.typedText.keyOf(raw);
    const locked = kept(lesson)?.locked;
    if (locked) {
      try {
        const before = await window.typedText.unlock(key, locked);
        plan.notes = new Map([...before, ...plan.notes]);
      } catch {
        tried(() => localStorage.removeItem(PREFIX + lesson));
      }
    }
    plan.key = key;
    seatsOf(lesson).forEach((seat) => {
      const field = seat.querySelector('input');
      if (field && field.value === '') {
        field.value = plan.notes.get(seat.getAttribute('seat') ?? '') ?? '';
      }
    });
    if (plan.change > 0) {
      await store(lesson);
    }
  }

  /** @param {string} lesson */
  function forget(lesson) {
    const plan = planOf(lesson);
    plan.change += 1;
    plan.notes.clear();
    tried(() => localStorage.removeItem(PREFIX + lesson));
    seatsOf(lesson).forEach((seat) => seat.querySelectorAll('input').forEach((field) => (field.value = '')));
  }

  /** Lessons that ended while this browser was elsewhere, and whatever is not locked. */
  function forgetOld() {
    tried(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length))
        .filter((lesson) => !(Date.now() - (kept(lesson)?.at ?? NaN) < LONGEST_MS))
        .forEach((lesson) => localStorage.removeItem(PREFIX + lesson))
    );
  }

  class WhoIsIt extends HTMLElement {
    connectedCallback() {
      if (this.hasChildNodes()) {
        return;
      }
      const lesson = this.getAttribute('lesson') ?? '';
      const seat = this.getAttribute('seat') ?? '';
      const field = document.createElement('input');
      field.type = 'text';
      field.maxLength = LONGEST_NOTE;
      field.placeholder = 'Who is it?';
      field.setAttribute('aria-label', `Who is ${seat}?`);
      // Neither the browser's own memory of forms nor a spelling service shall have a child's name.
      field.autocomplete = 'off';
      field.spellcheck = false;
      field.value = planOf(lesson).notes.get(seat) ?? '';
      field.addEventListener('input', () => {
        planOf(lesson).notes.set(seat, field.value);
        return store(lesson);
      });
      this.append(field);
    }
  }

  class ForgetWho extends HTMLElement {
    connectedCallback() {
      const lesson = this.getAttribute('lesson') ?? '';
      if (this.hasAttribute('ended')) {
        forget(lesson);
      } else if (!this.hasChildNodes()) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = 'Forget these';
        button.addEventListener('click', () => forget(lesson));
        this.append(button);
      }
    }
  }

  if (!customElements.get('who-is-it')) {
    forgetOld();
    customElements.define('who-is-it', WhoIsIt);
    customElements.define('forget-who', ForgetWho);
    Object.assign(window, { seatNotes: { open } });
  }
})();
