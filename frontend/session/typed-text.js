/**
 * What somebody types on a page of staff and has not saved, so that it is there again when they were signed out meanwhile. It stands in
 * this tab's storage, locked with a key of theirs that comes with the page and is held in memory alone (decision 0109): whoever signs in
 * next cannot open it, and it goes. What was saved, or left on purpose, is not kept.
 */
(() => {
  const NAME = 'thinkuknow.typed';
  const BACK = 'thinkuknow.typed-back';
  const PAUSE_MS = 400;
  const AFTER_A_PRESS_MS = 1500;
  const SAID_MS = 20_000;
  const KINDS = ['', 'text', 'email', 'tel', 'url'];

  /** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
  /** @typedef {{ signIn: string, path: string, fields: Record<string, string> }} Kept */

  /** @type {Set<Field>} */
  const typed = new Set();
  /** @type {CryptoKey | undefined} */
  let key;
  let signIn = '';
  let change = 0;
  /** @type {Map<number, ReturnType<typeof setTimeout>>} */
  const waits = new Map();

  /** @param {string} text */
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  /** @param {Uint8Array} all */
  const text = (all) => btoa(Array.from(all, (one) => String.fromCharCode(one)).join(''));

  /** @param {string} raw a key, as the server gives it */
  const keyOf = (raw) => crypto.subtle.importKey('raw', bytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);

  /**
   * @param {CryptoKey} by
   * @param {unknown} kept
   */
  async function lock(by, kept) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, by, new TextEncoder().encode(JSON.stringify(kept)));
    return `${text(iv)}.${text(new Uint8Array(locked))}`;
  }

  /**
   * @param {CryptoKey} by
   * @param {string} locked
   * @returns {Promise<any>} what was locked
   */
  async function unlock(by, locked) {
    const [iv, words] = locked.split('.').map(bytes);
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, by, words)));
  }

  /**
   * @template T
   * @param {() => T} step
   */
  function tried(step) {
    try {
      return step();
    } catch {
      return undefined; // A browser that keeps nothing has the words in its fields alone.
    }
  }

  /** @param {EventTarget | null | undefined} found */
  function isField(found) {
    const field = /** @type {HTMLInputElement} */ (found);
    const written = field?.localName === 'textarea' || (field?.localName === 'input' && KINDS.includes(field.getAttribute('type') ?? ''));
    return written && field.getAttribute('role') !== 'combobox' && !field.readOnly && field.autocomplete !== 'one-time-code';
  }

  /** @param {Field} field */
  function nameOf(field) {
    const host = /** @type {any} */ (field.parentElement?.localName.startsWith('vaadin-') ? field.parentElement : field);
    const label = host.label || field.labels?.[0]?.textContent || field.getAttribute('aria-label') || field.name || '';
    return `${host.id}|${label}`;
  }

  /** All fields of the page by name; of several with one name each has its place. */
  function fields() {
    /** @type {Map<string, Field>} */
    const found = new Map();
    document.querySelectorAll('textarea, input').forEach((element) => {
      if (isField(element)) {
        const field = /** @type {Field} */ (element);
        const name = nameOf(field);
        let place = 0;
        while (found.has(`${name}|${place}`)) {
          place += 1;
        }
        found.set(`${name}|${place}`, field);
      }
    });
    return found;
  }

  async function store() {
    if (!key) {
      return;
    }
    change += 1;
    const now = change;
    const written = Array.from(fields()).filter(([, field]) => typed.has(field) && field.value.trim() !== '');
    if (written.length === 0) {
      tried(() => sessionStorage.removeItem(NAME));
      return;
    }
    const values = Object.fromEntries(written.map(([name, field]) => [name, field.value]));
    const locked = await lock(key, { signIn, path: location.pathname, fields: values });
    if (now === change) {
      tried(() => sessionStorage.setItem(NAME, locked));
    }
  }

  /** @param {number} wait each kind of wait for itself: a press right after a word does not put off keeping it */
  function storeAfter(wait) {
    clearTimeout(waits.get(wait));
    waits.set(wait, setTimeout(store, wait));
  }

  /** @param {Event} event */
  function hear(event) {
    const field = event.composedPath()[0];
    if (isField(field)) {
      typed.add(/** @type {Field} */ (field));
      storeAfter(PAUSE_MS);
    }
  }

  /**
   * Where a field is folded away, so is the button to press.
   *
   * @param {Field} field
   */
  function unfold(field) {
    for (let folded = field.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) {
      folded.open = true;
    }
  }

  /** @param {Kept} kept */
  function fill(kept) {
    const here = fields();
    Object.entries(kept.fields).forEach(([name, words]) => {
      const field = here.get(name);
      if (field && words.startsWith(field.value)) {
        field.value = words;
        ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true, composed: true })));
        typed.add(field);
        unfold(field);
        delete kept.fields[name];
        say('What you had typed is back.');
      }
    });
    return Object.keys(kept.fields).length === 0;
  }

  /** @param {string} words */
  function say(words) {
    const status = document.querySelector('#typed-back');
    if (status && status.textContent !== words) {
      status.textContent = words;
      setTimeout(() => status.replaceChildren(), SAID_MS);
    }
  }

  /** @param {Kept} kept */
  function putBack(kept) {
    const fits = () => {
      if (kept.path === location.pathname && fill(kept)) {
        watcher.disconnect();
        tried(() => sessionStorage.removeItem(BACK));
      }
    };
    const watcher = new MutationObserver(fits);
    watcher.observe(document.body, { childList: true, subtree: true });
    fits();
  }

  /** What was typed under an earlier sign-in waits for its page; under this one its page was left. */
  async function takeUp() {
    const left = tried(() => sessionStorage.getItem(NAME));
    const locked = left ?? tried(() => sessionStorage.getItem(BACK));
    if (!locked || !key) {
      return;
    }
    try {
      const kept = /** @type {Kept} */ (await unlock(key, locked));
      tried(() => sessionStorage.removeItem(NAME));
      if (kept.signIn !== signIn || !left) {
        tried(() => sessionStorage.setItem(BACK, locked));
        putBack(kept);
      }
    } catch {
      [NAME, BACK].forEach((name) => tried(() => sessionStorage.removeItem(name))); // It is somebody else's.
    }
  }

  /**
   * @param {string} now which sign-in it is
   * @param {string} raw the key of whoever is signed in
   */
  async function keep(now, raw) {
    if (key || !crypto.subtle) {
      return;
    }
    signIn = now;
    key = await keyOf(raw);
    await takeUp();
    document.addEventListener('input', hear, true);
    // What a press has saved is in no field any more.
    document.addEventListener('click', () => storeAfter(AFTER_A_PRESS_MS), true);
  }

  function forget() {
    key = undefined;
    waits.forEach((wait) => clearTimeout(wait));
    [NAME, BACK].forEach((name) => tried(() => sessionStorage.removeItem(name)));
  }

  Object.assign(window, { typedText: { keep, forget, keyOf, lock, unlock } });
})();
