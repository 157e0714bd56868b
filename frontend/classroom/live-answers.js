/** Sends answers, and keeps each until the server has it. The server takes the first of a question, so sending twice harms nothing. */
import { patience } from './live-patience.js';
import { save } from './live-store.js';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15000;

export function answersOf(code, kept, { waiting, sent, out }) {
  let pause = FIRST_PAUSE_MS;
  let timer;
  let busy = false;

  const unsent = () => Object.entries(kept.answers).filter(([, answer]) => !answer.sent);

  async function send(question, answer) {
    const response = await fetch(`/join/${code}/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Seat': kept.token },
      body: JSON.stringify({ question, places: answer.places }),
      signal: patience()
    });
    if (response.status === 410) {
      out();
      return;
    }
    // What can never be taken is not sent for ever: the lesson has changed or is gone.
    if (response.ok || response.status === 404 || response.status === 422) {
      answer.sent = true;
      save(code, kept);
      sent(question, response.ok);
    } else {
      throw new Error(String(response.status));
    }
  }

  async function flush() {
    if (busy) {
      return;
    }
    busy = true;
    clearTimeout(timer);
    try {
      for (const [question, answer] of unsent()) {
        await send(question, answer);
      }
      pause = FIRST_PAUSE_MS;
    } catch {
      waiting();
      timer = setTimeout(flush, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    } finally {
      busy = false;
    }
  }

  window.addEventListener('online', flush);

  return {
    of: (question) => kept.answers[question],
    areWaiting: () => unsent().length > 0,
    flush,
    give(question, places) {
      kept.answers[question] ??= { places, sent: false };
      save(code, kept);
      return flush();
    }
  };
}
