/** The cards of one side, as they are made: a number, a picture where there is one, and words. */
/** @import { Side } from './pairing.js' */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} look
 * @param {string} [words]
 */
export function made(tag, look, words = '') {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = words;
  return element;
}

/**
 * @param {Side} side
 * @param {string} name for whoever hears it
 * @param {HTMLElement[]} entries with words, and perhaps the address of a picture
 */
export function sideOf(side, name, entries) {
  const list = made('div', side);
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', name);
  list.append(...entries.map(cardOf));
  return list;
}

/**
 * @param {HTMLElement} entry
 * @param {number} at
 */
function cardOf(entry, at) {
  const card = made('button', 'card');
  card.type = 'button';
  card.dataset.at = String(at);
  const number = made('span', 'number');
  number.setAttribute('aria-hidden', 'true');
  card.append(number, made('span', 'say', entry.textContent ?? ''), made('span', 'unseen joined-to'));
  if (entry.dataset.picture) {
    const picture = document.createElement('img');
    picture.src = entry.dataset.picture;
    picture.alt = '';
    number.after(picture);
  }
  return card;
}
