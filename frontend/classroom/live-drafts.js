/** What is typed and not sent yet outlives a page that is loaded again, locked, and ends with its tab: whoever uses this screen next finds nothing. */
import { lock, unlock } from './live-lock.js';

const PREFIX = 'thinkuknow.draft.';
/** Lessons that are over: what is being locked meanwhile is not kept. @type {Set<string>} */
const over = new Set();

/**
 * @template T
 * @param {() => T} step
 */
function tried(step) {
  try {
    return step();
  } catch {
    return undefined; // A browser that keeps nothing has the words in its boxes alone.
  }
}

/**
 * Fills boxes with what was typed in them before, once the seat's key is there, and keeps what is typed from now on.
 *
 * @param {string} code
 * @param {string | undefined} name of what they answer
 * @param {Part[]} fields
 */
export function draftOf(code, name, fields) {
  const key = `${PREFIX}${code}.${name}`;
  let changes = 0;

  async function keep() {
    changes += 1;
    const now = changes;
    const words = fields.map((field) => field.value);
    const locked = await lock(code, words);
    if (locked && now === changes && !over.has(code)) {
      tried(() => sessionStorage.setItem(key, locked));
    }
  }

  function drop() {
    changes += 1;
    tried(() => sessionStorage.removeItem(key));
  }

  /** What was typed or sent meanwhile stays as it is. */
  async function fill() {
    const locked = tried(() => sessionStorage.getItem(key));
    /** @type {string[]} */
    const typed = (locked && (await unlock(code, locked))) || [];
    if (changes === 0) {
      fields.filter((field) => !field.disabled).forEach((field, at) => (field.value ||= typed[at] ?? ''));
    }
    return typed.some((words) => words !== '');
  }

  fields.forEach((field) => field.addEventListener('input', keep));
  return { keep, drop, hasAny: fill() };
}

/** @param {string} code */
export function dropDrafts(code) {
  over.add(code);
  tried(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(`${PREFIX}${code}.`))
      .forEach((key) => sessionStorage.removeItem(key))
  );
}
