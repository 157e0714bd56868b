/**
 * A page for a test: a DOM of its own, whose names a script finds as it finds them in a browser. A script is loaded anew on each page,
 * so that no test hears of another's.
 */
import { createRequire, registerHooks } from 'node:module';
import { mock } from 'node:test';

// The packages stand where the checks are, so that Vaadin's build sees none of them.
const { Window } = createRequire(new URL('../../.ci/frontend/package.json', import.meta.url))('happy-dom');
/** What of a browser our scripts name without `window` before it; timers and fetch are Node's, so that a test can hold them. */
const NAMES = ['document', 'location', 'history', 'localStorage', 'sessionStorage', 'customElements', 'innerHeight', 'matchMedia', 'CSS'].concat([
  'HTMLElement',
  'Element',
  'NodeFilter',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'CSSStyleSheet',
  'DOMParser',
  'Image',
]);
let page;
let loaded = 0;
/** What the server makes of a script before it sends it, by the script's address. */
const asServed = new Map();

function nameGlobally(name) {
  Object.defineProperty(globalThis, name, { configurable: true, get: () => page[name] });
}

/** What a script of a page imports is loaded anew, too. */
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const page = specifier.startsWith('.') && /\?page=\d+$/.exec(context.parentURL ?? '');
    return page ? { ...found, url: found.url + page[0] } : found;
  },
  load(url, context, next) {
    const found = next(url, context);
    return asServed.has(url) ? { ...found, source: asServed.get(url)(String(found.source)) } : found;
  },
});

/** Opens a page. @return its window */
export function open(html = '', address = 'https://thinkuknow.test/') {
  mock.timers.reset();
  mock.restoreAll();
  page = new Window({ url: address, settings: { navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true } } });
  NAMES.forEach(nameGlobally);
  globalThis.window = page;
  mock.method(page.location, 'replace', () => undefined);
  mock.method(page.location, 'reload', () => undefined);
  page.scrollTo = mock.fn();
  page.document.body.innerHTML = html;
  return page;
}

/** Gives the browser of this page something that the DOM of a test has not. */
export function give(name, value) {
  Object.defineProperty(page, name, { configurable: true, writable: true, value });
  nameGlobally(name);
}

/**
 * Loads a script anew, as it stands beside its test: `load(import.meta, './live.js')`.
 *
 * @param served what the server makes of its text, if it does
 */
export function load({ url }, script, served) {
  loaded += 1;
  const address = `${new URL(script, url)}?page=${loaded}`;
  if (served) {
    asServed.set(address, served);
  }
  return import(address);
}

/** What a script that was loaded last has imported, as it has it: `beside(import.meta, './live-lock.js')`. */
export const beside = ({ url }, script) => import(`${new URL(script, url)}?page=${loaded}`);

/** Stops the clock and all timers; `mock.timers.tick` moves them. */
export const stopClock = (now = 0) => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now });

/** Lets time pass, and what it set going come to its end. */
export async function pass(milliseconds) {
  mock.timers.tick(milliseconds);
  await settle();
}

/** A browser that keeps nothing. */
export function keepNothing(storage = 'localStorage') {
  const refuse = () => {
    throw new Error('nothing is kept here');
  };
  give(storage, { getItem: refuse, setItem: refuse, removeItem: refuse });
}

export const find = (css) => page.document.querySelector(css);
export const all = (css) => Array.from(page.document.querySelectorAll(css));
export const textOf = (css) => find(css)?.textContent ?? '';

/** How many things are being locked and unlocked now. */
let locking = 0;
['importKey', 'encrypt', 'decrypt'].forEach((name) => {
  const step = crypto.subtle[name].bind(crypto.subtle);
  crypto.subtle[name] = (...given) => {
    locking += 1;
    return step(...given).finally(() => (locking -= 1));
  };
});

/** Lets everything that waits for an answer or for a lock go on. */
export const settle = async () => {
  for (let turn = 0; turn < 40; turn = locking > 0 ? 0 : turn + 1) {
    await new Promise((go) => setImmediate(go));
  }
};

export function press(css) {
  find(css).click();
}

export function type(css, words) {
  find(css).value = words;
  find(css).dispatchEvent(new page.Event('input', { bubbles: true }));
}

export function key(name, { on = page.document, type: kind = 'keydown', ...more } = {}) {
  const event = new page.KeyboardEvent(kind, { key: name, bubbles: true, cancelable: true, composed: true, ...more });
  on.dispatchEvent(event);
  return event;
}
