/**
 * The lock on what a child writes and answers, until the server has it (decision 0131). Each seat has a key of its own: the server gives
 * it to whoever is in the seat, it is held in memory and stands in no storage. Where a browser has no keys, nothing is locked and nothing
 * that was written is stored.
 */

/** @typedef {{ key: Promise<CryptoKey | undefined>, give: (key: CryptoKey | undefined | Promise<CryptoKey>) => void }} Lock */

/** By the code of the lesson. @type {Map<string, Lock>} */
const locks = new Map();

/** @param {string} text */
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @param {Uint8Array} all */
const text = (all) => btoa(Array.from(all, (one) => String.fromCharCode(one)).join(''));

/** What is typed before the key is there waits for it. @param {string} code */
function lockOf(code) {
  const lock = /** @type {Lock} */ (locks.get(code) ?? {});
  if (!lock.key) {
    lock.key = new Promise((give) => (lock.give = give));
    locks.set(code, lock);
  }
  return lock;
}

/**
 * @param {string} code
 * @param {string} raw the key, as the server gives it
 */
export function giveKey(code, raw) {
  lockOf(code).give(crypto.subtle?.importKey('raw', bytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']));
}

/**
 * @param {string} code
 * @param {unknown} words
 * @return {Promise<string | undefined>} nothing, if this browser has no keys
 */
export async function lock(code, words) {
  const key = await lockOf(code).key;
  if (!key) {
    return undefined;
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(words)));
  return `${text(iv)}.${text(new Uint8Array(locked))}`;
}

/**
 * @param {string} code
 * @param {string | null | undefined} locked
 * @return {Promise<any>} what was locked; nothing, if it was not, or with the key of another seat
 */
export async function unlock(code, locked) {
  const key = await lockOf(code).key;
  try {
    const [iv, words] = (locked ?? '').split('.').map(bytes);
    return key && JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, words)));
  } catch {
    return undefined;
  }
}
