/**
 * Tells whoever signs in what their browser lacks of what protects their work (security.md). What it lacks is said in words of the page;
 * nothing is sent anywhere, and nobody is turned away.
 */
(() => {
  /** @type {Record<string, boolean>} */
  const has = {
    secure: window.isSecureContext,
    keys: crypto.subtle !== undefined,
    rules: 'SecurityPolicyViolationEvent' in window,
  };

  Object.entries(has)
    .filter(([, there]) => !there)
    .forEach(([feature]) => document.querySelectorAll(`#old-browser, [data-feature="${feature}"]`).forEach((said) => said.removeAttribute('hidden')));
})();
