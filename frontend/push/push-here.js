/** Asks this browser for push messages, and gives them up again, where staff press for it. The server keeps what it needs to send. */
(() => {
  const WORKER = '/scripts/push-worker.js';
  const SCOPE = '/scripts/';
  const NOT_HERE = 'This browser cannot do it. On an iPhone or iPad, put this site on the home screen first.';
  const NOT_ALLOWED = 'The browser does not allow notifications from this site. Allow them in its settings, then press again.';
  const FAILED = 'The browser did not reach its push service. Try again in a moment.';
  const NOT_KEPT = 'This push service is not one that the centre uses.';
  const ON = 'On this device: on.';
  const OFF = 'On this device: off.';

  /**
   * @typedef {HTMLElement & { $server: {
   *   keep(endpoint: string, key: string, auth: string): Promise<boolean>, has(endpoint: string): Promise<boolean>,
   *   takeBack(endpoint: string): Promise<void> } }} PushPart
   */

  const browser = window.pushBrowser;

  /**
   * @param {PushPart} part
   * @param {string} key the centre's public key
   */
  function offer(part, key) {
    const status = /** @type {HTMLElement} */ (part.querySelector('[role=status]'));
    const on = /** @type {HTMLButtonElement} */ (part.querySelector('#push-on'));
    const off = /** @type {HTMLButtonElement} */ (part.querySelector('#push-off'));

    /**
     * @param {string} words
     * @param {boolean} isOn
     */
    const show = (words, isOn) => {
      status.textContent = words;
      on.hidden = isOn;
      off.hidden = !isOn;
    };

    async function ask() {
      if ((await window.Notification.requestPermission()) !== 'granted') {
        return show(NOT_ALLOWED, false);
      }
      const made = await browser.subscribe(WORKER, SCOPE, key);
      const { endpoint, publicKey, auth } = browser.described(made);
      if (await part.$server.keep(endpoint, publicKey, auth)) {
        return show(ON, true);
      }
      await made.unsubscribe();
      return show(NOT_KEPT, false);
    }

    async function giveUp() {
      const made = await browser.known(SCOPE);
      if (made) {
        await part.$server.takeBack(made.endpoint);
        await made.unsubscribe();
      }
      show(OFF, false);
    }

    if (!browser.canPush()) {
      show(NOT_HERE, false);
      on.disabled = true;
      return Promise.resolve();
    }
    on.onclick = () => ask().catch(() => show(FAILED, false));
    off.onclick = () => giveUp().catch(() => show(FAILED, true));
    return browser
      .known(SCOPE)
      .then(async (made) => Boolean(made && (await part.$server.has(made.endpoint))))
      .catch(() => false)
      .then((isOn) => show(isOn ? ON : OFF, isOn));
  }

  /** @type {any} */ (window).pushHere = { offer };
})();
