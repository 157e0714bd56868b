/**
 * A note on a device that only the child uses, on the page behind the five words: off unless asked for, after one question, and ended
 * where it was asked for. The words and what the browser says of itself are sent in the body of a request.
 */
(() => {
  const WORKER = '/scripts/note-worker.js';
  /** No page lies in it, and the worker of staff has another. */
  const SCOPE = '/scripts/note/';
  const browser = window.pushBrowser;
  const part = /** @type {Part | null} */ (document.querySelector('#notes'));

  /** The one address that this page may take a worker from, where a browser asks for that (Trusted Types). */
  const worker = () => {
    const { trustedTypes } = /** @type {any} */ (window);
    return trustedTypes ? trustedTypes.createPolicy('note-worker', { createScriptURL: () => WORKER }).createScriptURL('') : WORKER;
  };

  /** @param {Part} part */
  function offer(part) {
    const status = part.querySelector('#notes-said');
    const address = worker();

    /**
     * @param {string} name
     * @param {string} [words] what is said with it
     */
    const show = (name, words = '') => {
      part.querySelectorAll('[data-step]').forEach((step) => (step.hidden = step.dataset['step'] !== name));
      status.textContent = words;
      part.querySelector(`[data-step=${name}]`).focus();
    };

    /**
     * @param {'keep' | 'stop' | 'ask'} what
     * @param {PushSubscription} made
     * @param {Record<string, string>} more
     */
    const tell = (what, made, more = {}) => {
      const { endpoint, publicKey: key, auth } = browser.described(made);
      const receipt = /** @type {HTMLInputElement} */ (document.querySelector('#telling [name=receipt]')).value;
      return fetch(part.dataset['address'] ?? '', {
        method: 'POST',
        body: new URLSearchParams({ receipt, what, endpoint, key, auth, ...more }),
      });
    };

    /** @param {Response} answer */
    const shown = async (answer) => {
      part.querySelector('#notes-says').textContent = await answer.text();
    };

    async function ask() {
      if ((await window.Notification.requestPermission()) !== 'granted') {
        return show('words', status.dataset['no']);
      }
      const made = await browser.subscribe(address, SCOPE, part.dataset['key'] ?? '');
      const answer = await tell('keep', made, { note: part.querySelector('[name=shown]:checked').value });
      if (answer.status !== 200) {
        await made.unsubscribe();
        return show('words', status.dataset['failed']);
      }
      await shown(answer);
      return show('on');
    }

    async function stop() {
      const made = await browser.known(SCOPE);
      if (made) {
        const answer = await tell('stop', made);
        if (!answer.ok) {
          throw new Error('not stopped');
        }
        await made.unsubscribe();
      }
      show('question', status.dataset['off']);
    }

    part.querySelector('#notes-shared').onclick = () => show('better');
    part.querySelector('#notes-mine').onclick = () => show('words');
    part.querySelector('#notes-on').onclick = () => ask().catch(() => show('words', status.dataset['failed']));
    part.querySelector('#notes-stop').onclick = () => stop().catch(() => show('on', status.dataset['failed']));

    /** Whether this device shows notes already; where everything is finished, nothing else is offered. */
    async function begin() {
      const made = await browser.known(SCOPE);
      const answer = made && (await tell('ask', made));
      if (answer?.status === 200) {
        await shown(answer);
        part.querySelectorAll('[data-step]').forEach((step) => (step.hidden = step.dataset['step'] !== 'on'));
        return true;
      }
      return part.dataset['offered'] === 'true';
    }

    return begin()
      .catch(() => part.dataset['offered'] === 'true')
      .then((isShown) => (part.hidden = !isShown));
  }

  if (part && browser.canPush()) {
    offer(part);
  }
})();
