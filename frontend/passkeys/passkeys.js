/**
 * Passkeys on two plain pages: signing in with one, and adding one to one's own account. What a browser cannot do is not offered, and
 * the password stays.
 */
(() => {
  const UNPROCESSABLE = 422;
  const Passkeys = /** @type {any} */ (window).PublicKeyCredential;
  const canDoIt = typeof Passkeys?.parseRequestOptionsFromJSON === 'function' && typeof Passkeys.parseCreationOptionsFromJSON === 'function';
  const part = /** @type {Part | null} */ (document.querySelector('[data-passkeys]'));

  /** @param {Part} part */
  function offer(part) {
    const token = /** @type {HTMLInputElement} */ (document.querySelector('[name=_csrf]'));
    const said = part.querySelector('[data-said]');
    const button = part.querySelector('button[data-passkey]');
    const form = /** @type {any} */ (part.querySelector('form'));

    /**
     * @param {string} address
     * @param {string} [json]
     */
    const ask = async (address, json) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'X-CSRF-TOKEN': token.value, ...(json && { 'Content-Type': 'application/json' }) },
        ...(json && { body: json }),
      });
      if (answer.redirected) {
        window.location.assign(answer.url);
      } else if (answer.status === UNPROCESSABLE) {
        // The page says why.
        window.location.reload();
      }
      return answer;
    };

    async function signIn() {
      const options = await ask(part.dataset['options'] ?? '');
      const publicKey = Passkeys.parseRequestOptionsFromJSON(await options.json());
      const found = /** @type {any} */ (await window.navigator.credentials.get({ publicKey }));
      const answer = await ask(part.dataset['address'] ?? '', JSON.stringify(found.toJSON()));
      const { to } = await answer.json();
      if (!to) {
        throw new Error('No answer');
      }
      window.location.assign(to);
    }

    async function add() {
      const options = await ask(part.dataset['options'] ?? '');
      const publicKey = Passkeys.parseCreationOptionsFromJSON(await options.json());
      const made = /** @type {any} */ (await window.navigator.credentials.create({ publicKey }));
      form.querySelector('[name=passkey]').value = JSON.stringify(made.toJSON());
      form.submit();
    }

    /** @param {() => Promise<void>} way */
    const press = async (way) => {
      if (button.disabled) {
        return;
      }
      button.disabled = true;
      said.textContent = '';
      try {
        await way();
      } catch (refused) {
        button.disabled = false;
        button.focus(); // a button that was disabled has lost it
        const isThere = /** @type {any} */ (refused).name === 'InvalidStateError' && said.dataset['there'];
        said.textContent = isThere || (said.dataset['failed'] ?? '');
      }
    };

    if (form) {
      form.addEventListener('submit', (/** @type {Event} */ event) => {
        event.preventDefault();
        void press(add);
      });
    } else {
      button.addEventListener('click', () => void press(signIn));
    }
    // Whoever comes back to the page by the browser's button finds it ready.
    window.addEventListener('pageshow', () => (button.disabled = false));
    part.hidden = false;
    document.querySelector('#passkeys-need')?.remove();
  }

  if (part && canDoIt) {
    offer(part);
  }
})();
