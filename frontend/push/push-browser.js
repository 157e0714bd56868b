/** What a browser does for push messages, for those who ask it: staff (push-here.js) and children (note-here.js). */
(() => {
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

  /**
   * What this browser has for a scope, without asking anybody. A worker of a wider scope is another's.
   *
   * @param {string} scope
   */
  async function known(scope) {
    const registration = await window.navigator.serviceWorker.getRegistration(scope);
    const isIts = registration && (!registration.scope || new URL(registration.scope).pathname === scope);
    return (isIts && (await registration.pushManager.getSubscription())) || null;
  }

  /**
   * @param {string} worker the address of its script
   * @param {string} scope
   * @param {string} key the centre's public key
   */
  async function subscribe(worker, scope, key) {
    const registration = await window.navigator.serviceWorker.register(worker, { scope });
    await active(registration);
    return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
  }

  /** @param {PushSubscription} made */
  const described = (made) => ({ endpoint: made.endpoint, publicKey: text(made.getKey('p256dh')), auth: text(made.getKey('auth')) });

  window.pushBrowser = { canPush, known, subscribe, described };
})();
