/** @import { Now } from './live-state.js' */
import { patience } from './live-patience.js';
import { openStream } from './live-stream.js';

/**
 * Follows a lesson: by a line that the server holds open or, where none can be held, by asking every few seconds.
 * Tells the same state as often as it comes, and what there is to see of it if that comes by itself. Whoever leaves says so first:
 * then nothing more is asked.
 */
const ASK_EVERY_MS = 4000;
/** The server gives a sign of life every 15 seconds. */
const SILENT_AFTER_MS = 22000;
const TRY_LINE_EVERY_MS = 30000;
const AGAIN_MS = 3000;

/**
 * @param {string} code
 * @param {string} token
 * @param {object} heard
 * @param {(now: Now) => void} heard.tell
 * @param {(part: { name: string, html: string }) => void} heard.part
 * @param {() => void} heard.lost there is no line
 */
export function follow(code, token, { tell, part, lost }) {
  /** @type {ReturnType<typeof openStream> | undefined} */
  let source;
  let heard = 0;
  let tried = 0;
  /** @type {boolean | undefined} */
  let over = false;
  /** @type {number | undefined} */
  let again;

  const isAlive = () => source?.isOpen && Date.now() - heard < SILENT_AFTER_MS;

  function open() {
    source?.close();
    clearTimeout(again);
    tried = Date.now();
    if (!window.ReadableStream) {
      return;
    }
    source = openStream(`/join/${code}/events`, token, { opened: () => (heard = Date.now()), said, ended });
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  function said(name, text) {
    heard = Date.now();
    if (name === 'part') {
      part(JSON.parse(text));
    } else if (name === 'now') {
      take(JSON.parse(text));
    }
  }

  /** A line that broke is looked for again soon; one that was refused, later. @param {boolean} soon */
  function ended(soon) {
    ask();
    if (soon) {
      again = setTimeout(() => over || open(), AGAIN_MS);
    }
  }

  /** @param {Now} now */
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
        tell(/** @type {Now} */ ({ gone: true, ended: true }));
      } else if (answer.status === 410) {
        over = true;
        source?.close();
        tell(/** @type {Now} */ ({ out: true }));
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
      if (Date.now() - tried > TRY_LINE_EVERY_MS || source?.isOpen) {
        open();
      }
    }
  }, ASK_EVERY_MS);
  window.addEventListener('online', () => over || open());
  document.addEventListener('visibilitychange', () => document.hidden || over || ask());
  open();
  return { ask, leave };
}
