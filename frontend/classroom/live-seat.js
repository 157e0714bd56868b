/** @import { Now } from './live-state.js' */

const LOOK_EVERY_MS = 5000;

/**
 * A seat that the teacher has taken out: its screen says so kindly and offers the way back.
 *
 * @param {Part} article
 * @param {string} code
 * @param {string} token
 */
export function showOut(article, code, token) {
  const stage = article.querySelector('.stage');
  article.querySelector('.own-pace').hidden = true;
  stage.hidden = false;
  stage.innerHTML = `<div class="to-hear"><h2 tabindex="-1">Your seat is closed</h2>
    <p>Your teacher has closed it. You are not in trouble.</p>
    <p>Is this your class? Then come back in.</p>
    <p><button type="button" class="main-action come-back">Come back in</button></p>
    <p><a href="${article.dataset.lesson}">Or read the lesson by yourself</a></p></div>`;
  stage.querySelector('h2').focus();
  stage.querySelector('.come-back').addEventListener('click', () => comeBack(article.querySelector('.line'), code, token));
  setInterval(() => lookWhetherIn(code, token), LOOK_EVERY_MS);
}

/**
 * Whoever was let back in by the teacher is in again without a press.
 *
 * @param {string} code
 * @param {string} token
 */
async function lookWhetherIn(code, token) {
  try {
    const answer = await fetch(`/join/${code}/now`, { headers: { 'X-Seat': token }, cache: 'no-store' });
    if (answer.ok) {
      location.reload();
    }
  } catch {
    // Looked for again.
  }
}

/**
 * A change of nothing that can be seen is one of seats: then a screen asks whether its own is still there.
 *
 * @param {Now} now
 * @param {Now} next
 */
export function isAboutSeats(now, next) {
  /** @type {(keyof Now)[]} */
  const seen = ['stop', 'aside', 'own', 'shown', 'asideShown', 'ended'];
  return next.revision > now.revision && seen.every((part) => next[part] === now[part]);
}

/**
 * @param {Part} line
 * @param {string} code
 * @param {string} token
 */
async function comeBack(line, code, token) {
  try {
    const answer = await fetch(`/join/${code}/back`, { method: 'POST', headers: { 'X-Seat': token } });
    if (answer.ok || answer.status === 404) {
      location.reload();
      return;
    }
  } catch {
    // Said below, as for any other failure.
  }
  line.textContent = 'There is no internet just now. Press once more in a moment.';
}
