/** Asks this browser for push messages, and gives them up again, where staff press for it. The server keeps what it needs to send. */
(() => {
  const WORKER = '/scripts/push-worker.js';
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

  const canPush = () => 'serviceWorker' in window.navigator && 'PushManager' in window && 'Notification' in window;

  /** @param {string} text base64url */
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

  /** @param {ArrayBuffer | null} all */
  const text = (all) =>
    btoa(Array.from(new Uint8Array(all ?? new ArrayBuffer(0)), (one) => String.fromCharCode(one)).join(''))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '');

  /** @param {ServiceWorkerRegistration} registration */
  const active = (registration) =>
    new Promise((go) => {
      const coming = registration.installing ?? registration.waiting;
      if (registration.active || !coming) {
        go(registration);
      } else {
        coming.addEventListener('statechange', () => coming.state === 'activated' && go(registration));
      }
    });

  /** What this browser has, without asking anybody. */
  async function known() {
    const registration = await window.navigator.serviceWorker.getRegistration(WORKER);
    return registration?.pushManager.getSubscription() ?? null;
  }

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
      const registration = await window.navigator.serviceWorker.register(WORKER);
      await active(registration);
      const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
      if (await part.$server.keep(made.endpoint, text(made.getKey('p256dh')), text(made.getKey('auth')))) {
        return show(ON, true);
      }
      await made.unsubscribe();
      return show(NOT_KEPT, false);
    }

    async function giveUp() {
      const made = await known();
      if (made) {
        await part.$server.takeBack(made.endpoint);
        await made.unsubscribe();
      }
      show(OFF, false);
    }

    if (!canPush()) {
      show(NOT_HERE, false);
      on.disabled = true;
      return Promise.resolve();
    }
    on.onclick = () => ask().catch(() => show(FAILED, false));
    off.onclick = () => giveUp().catch(() => show(FAILED, true));
    return known()
      .then(async (made) => Boolean(made && (await part.$server.has(made.endpoint))))
      .catch(() => false)
      .then((isOn) => show(isOn ? ON : OFF, isOn));
  }

  /** @type {any} */ (window).pushHere = { offer };
})();
