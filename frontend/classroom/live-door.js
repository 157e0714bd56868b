/** The ways in and out of a lesson. */
import { giveKey } from './live-lock.js';
import { comeBackFromHelp, leaveForHelp, unlocked } from './live-store.js';

const MOST_TRIES = 30;
const AGAIN_MS = 3000;
const QUEUE = 'Many are coming in just now. Stay here: you come in by yourself in a moment.';

/**
 * Asks for a seat in a lesson: a seat, or that the lesson is gone, or a sentence for whoever wants to come in.
 * Where many come in at once, it waits for its turn by itself and says so meanwhile.
 *
 * @param {string} code
 * @param {number} heads at this screen
 * @param {(words: string) => void} say
 * @return {Promise<{ seat?: Seat, gone?: boolean, sentence?: string }>}
 */
export async function takeSeat(code, heads, say) {
  try {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const answer = await fetch(`/join/${code}/seats`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ heads }) });
      if (answer.status !== 429) {
        return await outcome(code, answer);
      }
      say(QUEUE);
      await turn(answer.headers.get('Retry-After'));
    }
    return { sentence: 'Many are coming in just now. Press once more.' };
  } catch {
    return { sentence: 'There is no internet just now. Press once more in a moment.' };
  }
}

/**
 * The key that comes with a seat is no part of what is kept of it.
 *
 * @param {string} code
 * @param {Response} answer
 */
async function outcome(code, answer) {
  if (answer.ok) {
    const { key, ...seat } = /** @type {Seat & { key: string }} */ (await answer.json());
    giveKey(code, key);
    return { seat };
  }
  if (answer.status === 404) {
    return { gone: true };
  }
  return { sentence: answer.status === 409 ? await answer.text() : 'Many are coming in just now. Press once more.' };
}

/**
 * A seat that was taken before, with what was answered in it, as soon as the server can be asked.
 *
 * @param {string} code
 * @param {KeptSeat} kept
 * @param {() => void} slow is told that this takes long
 * @return {Promise<KeptSeat>}
 */
export async function backIn(code, kept, slow) {
  for (;;) {
    try {
      return await unlocked(code, kept);
    } catch {
      slow();
      await new Promise((go) => setTimeout(go, AGAIN_MS));
    }
  }
}

/** Not all who wait ask again in the same moment. @param {string | null} seconds */
function turn(seconds) {
  return new Promise((go) => setTimeout(go, (Number(seconds) || 2) * 1000 * (1 + Math.random())));
}

/**
 * Whoever asks for help tells the lesson nothing, and leaves no step behind that the next at this screen could go back to.
 * Help has a way back to the lesson.
 *
 * @param {string} code
 * @param {() => void} leave
 */
export function leaveNoStepBehind(code, leave) {
  comeBackFromHelp();
  document.addEventListener('click', (event) => {
    const help = event.target instanceof Element && event.target.closest('.report-button, .help-link');
    if (help) {
      event.preventDefault();
      leave();
      leaveForHelp(code);
      const way = new URL(/** @type {HTMLAnchorElement} */ (help).href);
      way.searchParams.set('back', 'class');
      location.replace(way.href);
    }
  });
}
