/** What a child has read and done, in this browser only. Nothing here is ever sent. */
const KEY = 'thinkuknow.progress';
/** Fires on the window when everything has been forgotten. */
export const FORGOTTEN = 'thinkuknow-progress';

/**
 * What is known of each lesson: read, quiz; `before` and `after` are the places of the options that were chosen first. It has no
 * prototype: an address is a name of a lesson and never of what every object has.
 *
 * @return {Record<string, any>}
 */
export function load() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return Object.assign(Object.create(null), typeof stored === 'object' && stored);
  } catch {
    return Object.create(null);
  }
}

/** @param {string | null} address of a lesson */
export function of(address) {
  return (address && load()[address]) || {};
}

/**
 * @param {string | null} address of a lesson
 * @param {object} done what is known of it now
 */
export function note(address, done) {
  if (!address) {
    return;
  }
  const all = load();
  all[address] = { ...all[address], ...done };
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing is fine: the lesson works all the same.
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
  window.dispatchEvent(new Event(FORGOTTEN));
}
