/** Offers the way back to whoever has a seat: into a lesson that still runs, or to what they read in one that has ended. */
import { answersOf } from './live-answers.js';
import { patience } from './live-patience.js';
import { codes, forget, load, unlocked } from './live-store.js';

/**
 * @param {string} words before the link
 * @param {string} href
 * @param {string} link what it says
 */
function offer(words, href, link) {
  const back = /** @type {HTMLElement} */ (document.querySelector('.come-back'));
  const way = document.createElement('a');
  way.className = 'main-action';
  way.href = href;
  way.textContent = link;
  back.replaceChildren(words, way);
  back.hidden = false;
}

/**
 * What was answered without a line is sent before the seat is forgotten: the server takes it for some hours.
 *
 * @param {string} code
 * @param {KeptSeat} kept
 */
function leave(code, kept) {
  const forgetIfSent = () => answers.areWaiting() || forget(code);
  const nothing = () => undefined;
  const answers = answersOf(code, kept, { waiting: nothing, later: nothing, sent: forgetIfSent, refused: forgetIfSent, out: () => forget(code) });
  answers.flush().then(forgetIfSent);
  if (kept.lesson) {
    offer('That lesson has ended. ', kept.lesson, 'Read it again');
  }
}

/**
 * @param {string} code
 * @param {KeptSeat} kept
 */
function ask(code, kept) {
  fetch(`/join/${code}/now`, { headers: { 'X-Seat': kept.token }, cache: 'no-store', signal: patience() })
    .then((answer) => (answer.status === 404 ? { gone: true } : answer.json()))
    .then(async (now) => {
      if (now.gone) {
        forget(code);
      } else if (now.ended) {
        leave(code, await unlocked(code, kept));
      } else {
        offer('', `/join/${code}`, `Go back in as ${kept.nickname}`);
      }
    })
    .catch(() => undefined);
}

for (const code of codes()) {
  const kept = load(code);
  if (kept) {
    ask(code, kept);
  } else {
    forget(code);
  }
}
