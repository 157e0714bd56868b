/** What one live lesson leaves in this browser: the key to the seat, and answers until the server has them. */
const PREFIX = 'thinkuknow.live.';
/** Of the tab alone: the lesson out of which somebody asked for help, for the way back (way-back.js). */
const LEFT = 'thinkuknow.left-class';
/** A browser that keeps nothing still takes part, as long as its page is open. @type {Map<string, KeptSeat>} */
const memory = new Map();

/** Things by names that the server gave, without what every object has. @param {object} [some] */
export const named = (some) => Object.assign(Object.create(null), some);

/**
 * What was kept of a lesson; nothing, if what stands there is not what was kept.
 *
 * @param {string} code
 * @return {KeptSeat | undefined}
 */
export function load(code) {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + code) ?? 'null');
    return typeof kept?.token === 'string' ? { ...kept, answers: named(kept.answers) } : memory.get(code);
  } catch {
    return memory.get(code);
  }
}

/**
 * @param {string} code
 * @param {KeptSeat} kept
 */
export function save(code, kept) {
  memory.set(code, kept);
  try {
    localStorage.setItem(PREFIX + code, JSON.stringify(kept));
  } catch {
    // It stays in memory.
  }
}

/** @param {string} code */
export function forget(code) {
  memory.delete(code);
  try {
    localStorage.removeItem(PREFIX + code);
  } catch {
    // Nothing was kept.
  }
}

/** The codes of the lessons of which this browser has a seat. */
export function codes() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Help is asked for out of a lesson: the page there offers the way back. @param {string} code */
export function leaveForHelp(code) {
  try {
    sessionStorage.setItem(LEFT, code);
  } catch {
    // The way back is the code on the board.
  }
}

export function comeBackFromHelp() {
  try {
    sessionStorage.removeItem(LEFT);
  } catch {
    // Nothing was kept.
  }
}
