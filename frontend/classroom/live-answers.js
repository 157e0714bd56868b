/**
 * Sends answers, words and questions, and keeps each until the server has it. The server takes the first of each, so sending twice
 * harms nothing. Words that the server has are forgotten here.
 */
import { patience } from './live-patience.js';
import { save } from './live-store.js';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15000;

/** What a child reads when the server cannot take what was given. */
export const NOT_TAKEN = 'This did not reach your teacher: the lesson has moved on. You did nothing wrong.';
const NOT_ASKED = 'Your question did not reach your teacher. It is still here. You can ask again, or ask out loud.';

/**
 * What a child reads below an answer.
 *
 * @param {KeptAnswer} answer
 * @param {string} waits said while the server does not have it
 */
export function wordsOf({ sent, missed, late, taken }, waits) {
  if (missed) {
    return NOT_TAKEN;
  }
  if (!sent) {
    return waits;
  }
  const inTime = taken ? 'What you had chosen is in.' : 'Your answer is in.';
  return late ? 'The answers were on the board already, so this one is just for you.' : inTime;
}

/**
 * @param {string} name
 * @param {Given} answer
 */
function requestOf(name, answer) {
  if (answer.words) {
    return ['words', { asking: name, words: answer.words }];
  }
  if (answer.question) {
    return ['questions', { sending: name, words: answer.question }];
  }
  const chosen = answer.at === undefined ? {} : { ago: Math.max(0, Date.now() - answer.at), taken: answer.taken === true };
  return ['answers', { question: name, [answer.numbered ? 'numbers' : 'places']: answer.places, ...chosen }];
}

/**
 * @param {string} code
 * @param {KeptSeat} kept
 * @param {object} heard
 * @param {() => void} heard.waiting is told that there is no line
 * @param {(name: string) => void} heard.later is told the name of what goes in a moment, because much was sent
 * @param {(name: string) => void} heard.sent is told the name of what the server has
 * @param {(name: string, answer: Given, sentence: string) => void} heard.refused is told the name, what was given and did not arrive,
 *     and a sentence for the child
 * @param {() => void} heard.out is told that the seat was taken out
 */
export function answersOf(code, kept, { waiting, later, sent, refused, out }) {
  let pause = FIRST_PAUSE_MS;
  /** @type {number | undefined} */
  let timer;
  let busy = false;
  let more = false;

  const unsent = () => Object.entries(kept.answers).filter(([, answer]) => !answer.sent);

  /**
   * @param {string} name
   * @param {KeptAnswer} answer
   * @return how many seconds the server asks for before it is sent again
   */
  async function send(name, answer) {
    const [path, body] = requestOf(name, answer);
    const response = await fetch(`/join/${code}/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Seat': kept.token },
      body: JSON.stringify(body),
      signal: patience(),
    });
    if (response.status === 410) {
      out();
      return 0;
    }
    if (response.status === 429) {
      later(name);
      return Number(response.headers.get('Retry-After')) || 1;
    }
    if (response.status === 409) {
      delete kept.answers[name];
      save(code, kept);
      refused(name, answer, await response.text());
    } else if (response.ok) {
      kept.answers[name] = answer.places ? { ...answer, sent: true } : { sent: true };
      save(code, kept);
      sent(name);
    } else if ([404, 413, 422].includes(response.status)) {
      // What can never be taken is not sent for ever, and nobody is told that it arrived: the lesson has changed or is gone, or it is far too long.
      if (answer.places) {
        kept.answers[name] = { ...answer, sent: true, missed: true };
      } else {
        delete kept.answers[name];
      }
      save(code, kept);
      refused(name, answer, answer.question ? NOT_ASKED : NOT_TAKEN);
    } else {
      throw new Error(String(response.status));
    }
    return 0;
  }

  async function sendAll() {
    let seconds = 0;
    for (const [name, answer] of unsent()) {
      seconds = Math.max(seconds, await send(name, answer));
    }
    return seconds;
  }

  async function flush() {
    if (busy) {
      more = true;
      return;
    }
    busy = true;
    clearTimeout(timer);
    try {
      const seconds = await sendAll();
      pause = FIRST_PAUSE_MS;
      if (seconds > 0) {
        timer = setTimeout(flush, seconds * 1000);
      }
    } catch {
      waiting();
      timer = setTimeout(flush, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    } finally {
      busy = false;
    }
    if (more) {
      more = false;
      flush();
    }
  }

  window.addEventListener('online', flush);

  return {
    of: (/** @type {string} */ name) => kept.answers[name],
    areWaiting: () => unsent().length > 0,
    waitingQuestion: () =>
      unsent()
        .filter(([, answer]) => answer.question)
        .map(([name]) => name)
        .at(-1),
    flush,
    /**
     * Keeps and sends what a child gave.
     *
     * @param {string} name
     * @param {Given} answer
     */
    give(name, answer) {
      kept.answers[name] ??= { ...answer, sent: false };
      save(code, kept);
      return flush();
    },
  };
}
