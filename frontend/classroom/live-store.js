/** What one live lesson leaves in this browser: the seat, and answers, locked, until the server has them. */
import { giveKey, lock, unlock } from './live-lock.js';
import { patience } from './live-patience.js';

const PREFIX = 'thinkuknow.live.';
/** Of the tab alone: the lesson out of which somebody asked for help, for the way back (way-back.js). */
const LEFT = 'thinkuknow.left-class';
/** A browser that keeps nothing still takes part, as long as its page is open. @type {Map<string, KeptSeat>} */
const memory = new Map();

/** How often something was saved: what was locked later counts. */
let changes = 0;

/** Things by names that the server gave, without what every object has. @param {object} [some] */
export const named = (some) => Object.assign(Object.create(null), some);

/**
 * The seat that was kept of a lesson, with its answers still locked; nothing, if what stands there is not what was kept.
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
 * The same with what was answered before: the server gives the key to whoever is in the seat. A seat that was taken out, or is gone, gets
 * none, and what is locked stays locked.
 *
 * @param {string} code
 * @param {KeptSeat} kept
 * @return {Promise<KeptSeat>}
 * @throws if the server cannot be asked now
 */
export async function unlocked(code, kept) {
  const answer = await fetch(`/join/${code}/key`, { headers: { 'X-Seat': kept.token }, cache: 'no-store', signal: patience() });
  if (answer.ok) {
    giveKey(code, await answer.text());
    return { ...kept, answers: named({ ...(await unlock(code, kept.locked)), ...kept.answers }) };
  }
  if (![404, 410].includes(answer.status)) {
    throw new Error(String(answer.status));
  }
  return kept;
}

/**
 * @param {string} code
 * @param {KeptSeat} kept
 */
export async function save(code, kept) {
  memory.set(code, kept);
  changes += 1;
  const now = changes;
  write(code, kept);
  const locked = await lock(code, kept.answers);
  if (locked && now === changes && memory.get(code) === kept) {
    kept.locked = locked;
    write(code, kept);
  }
}

/**
 * @param {string} code
 * @param {KeptSeat} kept
 */
function write(code, kept) {
  try {
    localStorage.setItem(PREFIX + code, JSON.stringify({ ...kept, answers: undefined }));
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
