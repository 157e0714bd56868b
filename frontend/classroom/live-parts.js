/** What there is to see at a stop, or what is asked beside the lesson, as HTML; fetched once, and before the class comes there if there is time. */
import { patience } from './live-patience.js';

const NEXT_AFTER_MS = 1000;
const NEXT_WITHIN_MS = 3000;
const fetched = new Map();

async function fetchPart(code, stop, token) {
  try {
    const answer = await fetch(`/join/${code}/stops/${stop}`, { headers: { 'X-Seat': token }, signal: patience() });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** @return undefined if it cannot be had now */
export async function partOf(code, stop, token) {
  if (stop === 'waiting') {
    return '<p class="lead">You are in. It starts soon: look at your teacher.</p>';
  }
  if (!fetched.has(stop)) {
    fetched.set(stop, fetchPart(code, stop, token));
  }
  const html = await fetched.get(stop);
  if (html === undefined) {
    fetched.delete(stop);
  }
  return html;
}

/** Each screen at another moment, so that a step of a whole school needs no more of the line than the word of it. */
export function fetchSoon(code, stop, token) {
  setTimeout(() => partOf(code, stop, token), NEXT_AFTER_MS + Math.random() * NEXT_WITHIN_MS);
}
