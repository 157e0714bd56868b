/** What a child has read and done, in this browser only. Nothing here is ever sent. */
const KEY = 'thinkuknow.progress';
/** Fires on the window when everything has been forgotten. */
export const FORGOTTEN = 'thinkuknow-progress';

/** What is known of one lesson; `before` and `after` are the places of the options that were chosen first. */
export interface Done {
  read?: boolean;
  quiz?: boolean;
  before?: number;
  after?: number;
}

export function load(): Record<string, Done> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return stored && typeof stored === 'object' ? (stored as Record<string, Done>) : {};
  } catch {
    return {};
  }
}

export function of(address: string | null): Done {
  return (address && load()[address]) || {};
}

export function note(address: string | null, done: Done) {
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
