/**
 * What there is to see, as HTML. The whole lesson is fetched once, when its first part is on the screen, and its pictures after it:
 * then a step of the class needs no more of the line than the word of it.
 */
import { patience } from './live-patience.js';

const WAITING = '<div class="to-hear"><p class="lead">You are in. It starts soon: look at your teacher.</p></div>';
const PICTURE_EVERY_MS = 1500;
/** @type {Map<string, string>} */
const parts = new Map();
/** @type {Map<string, HTMLImageElement>} */
const pictures = new Map();
/** @type {Promise<void> | undefined} */
let whole;

/**
 * @template T
 * @param {string} code
 * @param {string} path
 * @param {string} token
 * @param {(answer: Response) => Promise<T>} read
 */
async function get(code, path, token, read) {
  try {
    const answer = await fetch(`/join/${code}/stops${path}`, { headers: { 'X-Seat': token }, signal: patience() });
    return answer.ok ? await read(answer) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} code
 * @param {string} stop
 * @param {string} token
 * @return undefined if it cannot be had now
 */
export async function partOf(code, stop, token) {
  if (stop === 'waiting') {
    return WAITING;
  }
  if (!parts.has(stop)) {
    await whole;
  }
  if (!parts.has(stop)) {
    const html = await get(code, `/${stop}`, token, (answer) => answer.text());
    if (html === undefined) {
      return undefined;
    }
    parts.set(stop, html);
  }
  return parts.get(stop);
}

/** Keeps a part that came by itself. @param {{ name: string, html: string }} part */
export function keepPart({ name, html }) {
  parts.set(name, html);
}

/**
 * A browser shows a picture that it holds without asking for it again. Each screen fetches them at other moments.
 *
 * @param {string[]} all what may hold pictures
 */
function holdPictures(all) {
  const found = new DOMParser().parseFromString(all.join(''), 'text/html').querySelectorAll('img');
  const sources = new Set(Array.from(found, (picture) => picture.getAttribute('src') ?? '').filter((source) => !pictures.has(source)));
  [...sources].forEach((source, place) => {
    const picture = new Image();
    pictures.set(source, picture);
    setTimeout(() => (picture.src = source), (place + Math.random()) * PICTURE_EVERY_MS);
  });
}

/**
 * @param {string} code
 * @param {string} token
 */
async function fetchWhole(code, token) {
  /** @type {Record<string, string> | undefined} */
  const all = await get(code, '', token, (answer) => answer.json());
  if (all) {
    Object.entries(all).forEach(([stop, html]) => parts.set(stop, html));
    holdPictures(Object.values(all));
  } else {
    whole = undefined; // Tried again at the next part.
  }
}

/**
 * Fetches what there is still to see of the lesson, unless it is there or on its way.
 *
 * @param {string} code
 * @param {string} token
 */
export function fetchLesson(code, token) {
  whole ??= fetchWhole(code, token);
}
