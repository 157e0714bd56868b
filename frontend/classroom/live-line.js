import { patience } from './live-patience.js';

/**
 * Follows a lesson: by a line that the server holds open or, where none can be held, by asking every few seconds.
 * Tells the same state as often as it comes, and what there is to see of it if that comes by itself. Whoever leaves says so first:
 * then nothing more is asked.
 */
const ASK_EVERY_MS = 4000;
/** The server gives a sign of life every 15 seconds. */
const SILENT_AFTER_MS = 22000;
const TRY_LINE_EVERY_MS = 30000;

export function follow(code, token, { tell, part, lost }) {
  let source;
  let heard = 0;
  let tried = 0;
  let over = false;

  const isAlive = () => source?.readyState === 1 && Date.now() - heard < SILENT_AFTER_MS;

  function open() {
    source?.close();
    tried = Date.now();
    if (!window.EventSource) {
      return;
    }
    source = new EventSource(`/join/${code}/events`);
    source.onopen = () => (heard = Date.now());
    source.addEventListener('beat', () => (heard = Date.now()));
    source.addEventListener('part', (event) => part(JSON.parse(event.data)));
    source.addEventListener('now', (event) => {
      heard = Date.now();
      take(JSON.parse(event.data));
    });
    source.onerror = () => ask();
  }

  function take(now) {
    over = over || now.ended;
    if (over) {
      source?.close();
    }
    tell(now);
  }

  /** A line that ends because its page is left would ask once more, with the key of the seat. */
  function leave() {
    over = true;
    source?.close();
  }

  async function ask() {
    try {
      const answer = await fetch(`/join/${code}/now`, { headers: { 'X-Seat': token }, cache: 'no-store', signal: patience() });
      if (answer.status === 404) {
        over = true;
        source?.close();
        tell({ gone: true, ended: true });
      } else if (answer.status === 410) {
        over = true;
        source?.close();
        tell({ out: true });
      } else if (answer.ok) {
        take(await answer.json());
      }
    } catch {
      lost();
    }
  }

  const watch = setInterval(() => {
    if (over) {
      clearInterval(watch);
    } else if (!isAlive()) {
      ask();
      if (Date.now() - tried > TRY_LINE_EVERY_MS || source?.readyState === 1) {
        open();
      }
    }
  }, ASK_EVERY_MS);
  window.addEventListener('online', () => over || open());
  document.addEventListener('visibilitychange', () => document.hidden || over || ask());
  open();
  return { ask, leave };
}
