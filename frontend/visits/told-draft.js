/**
 * What an educator writes down while a child speaks. It is sent after each pause. Until the server has it, it stands in this tab's
 * storage, locked: the key comes from the server with the page, is held in memory and can be read by no script. Sent twice it is
 * one record, because the page's address names it.
 */
(() => {
  const PAUSE_MS = 800;
  const PATIENCE_MS = 4000;
  const AGAIN_MS = 3000;
  const SAVED = 'Saved.';
  const WAITS = 'There is no connection just now. What you write is kept on this device, locked, and sent when you are back online.';
  const LOST = 'What you typed here before could not be opened again. This page shows what had already been saved.';

  /**
   * @typedef {HTMLFormElement & { $server: { save(values: Record<string, string>): Promise<string> } }} ToldForm
   */

  /** @param {string} text */
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  /** @param {Uint8Array} all */
  const text = (all) => btoa(Array.from(all, (one) => String.fromCharCode(one)).join(''));

  /** @param {string} raw */
  const keyOf = (raw) => crypto.subtle.importKey('raw', bytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);

  /**
   * @param {CryptoKey} key
   * @param {Record<string, string>} values
   */
  async function lock(key, values) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(values)));
    return `${text(iv)}.${text(new Uint8Array(locked))}`;
  }

  /**
   * @param {CryptoKey} key
   * @param {string} kept
   * @returns {Promise<Record<string, string>>}
   */
  async function unlock(key, kept) {
    const [iv, locked] = kept.split('.').map(bytes);
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, locked)));
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

  /** @param {ToldForm} form */
  const valuesOf = (form) =>
    /** @type {Record<string, string>} */ (Object.fromEntries(Array.from(new FormData(form), ([name, value]) => [name, String(value)])));

  /**
   * @param {ToldForm} form
   * @param {Record<string, string>} values
   */
  function fill(form, values) {
    form.querySelectorAll('input, textarea').forEach((found) => {
      const field = /** @type {HTMLInputElement} */ (found);
      if (field.type === 'radio') {
        field.checked = values[field.name] === field.value;
      } else if (Object.hasOwn(values, field.name)) {
        field.value = values[field.name];
      }
    });
  }

  /**
   * @param {ToldForm} form
   * @param {string} name under which this tab keeps it
   * @param {string} raw the key
   */
  async function keep(form, name, raw) {
    const key = await keyOf(raw);
    const status = form.querySelector('#saved');
    let changes = 0;
    let sending = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let pause;

    /** @param {string} words */
    const say = (words) => {
      if (status && status.textContent !== words) {
        status.textContent = words;
      }
    };

    const later = (wait = PAUSE_MS) => {
      clearTimeout(pause);
      pause = setTimeout(send, wait);
    };

    async function send() {
      if (sending || !form.isConnected) {
        return;
      }
      sending = true;
      const sent = changes;
      const waits = setTimeout(() => say(WAITS), PATIENCE_MS);
      try {
        const refused = await form.$server.save(valuesOf(form));
        say(refused || SAVED);
        if (!refused && sent === changes) {
          tried(() => sessionStorage.removeItem(name));
        }
      } catch {
        say(WAITS);
        later(AGAIN_MS);
      } finally {
        clearTimeout(waits);
        sending = false;
      }
      if (sent !== changes) {
        later();
      }
    }

    async function changed() {
      changes += 1;
      const now = changes;
      later();
      const locked = await lock(key, valuesOf(form));
      if (now === changes && form.isConnected) {
        tried(() => sessionStorage.setItem(name, locked));
      }
    }

    const kept = tried(() => sessionStorage.getItem(name));
    if (kept) {
      try {
        fill(form, await unlock(key, kept));
        changes += 1;
        later(0);
      } catch {
        tried(() => sessionStorage.removeItem(name));
        say(LOST);
      }
    }
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    window.addEventListener('offline', () => say(WAITS));
  }

  /** @param {string} name */
  const forget = (name) => tried(() => sessionStorage.removeItem(name));

  Object.assign(window, { toldDraft: { keep, forget } });
})();
