/**
 * Where a pupil's screen is in a live lesson, and what may follow. It knows no page and no line: whoever has those tells it what was
 * heard, and shows what it says.
 *
 * @typedef {'door' | 'in' | 'ended' | 'out' | 'gone'} At before the lesson; in it; after it; its seat was closed; it is no more
 * @typedef {object} Now what the server says of a lesson
 * @property {number} revision counts its changes
 * @property {string} stop   what the class sees
 * @property {string} aside  what the teacher asks beside the lesson, or nothing
 * @property {boolean} [own]   each goes at their own pace
 * @property {boolean} [shown] what is right may be seen
 * @property {boolean} [asideShown] the class sees what was answered to what the teacher asks beside the lesson
 * @property {boolean} [ended]
 * @property {boolean} [out]   this seat was closed
 * @property {boolean} [gone]
 */
import { isAboutSeats } from './live-seat.js';

/** What a word of the server may lead to. A seat that was closed is opened again only by a page that is loaded anew. @type {Record<At, At[]>} */
const FOLLOWS = {
  door: [],
  in: ['in', 'ended', 'out', 'gone'],
  ended: ['ended', 'out', 'gone'],
  out: ['out', 'gone'],
  gone: [],
};

/** @param {string[]} stops of the lesson, in order */
export function stateOf(stops) {
  /** @type {At} */
  let at = 'door';
  /** @type {Now} */
  let now = { revision: 0, stop: 'waiting', aside: '' };
  let shown = '';
  let lacking = '';

  const isOld = (/** @type {Now} */ next) => next.revision < now.revision;

  return {
    /** @param {At} place */
    is: (place) => at === place,
    now: () => now,
    /** The stop that is on the screen; nothing before the first, and after the lesson. */
    shown: () => (at === 'in' ? shown : ''),
    isFirst: () => shown === '',
    show: (/** @type {string} */ stop) => (shown = stop),
    /** The stop that cannot be had just now: it is asked for again after a pause, whatever is heard meanwhile. */
    lacks: (/** @type {string} */ stop) => lacking === stop,
    lack: (/** @type {string} */ stop) => (lacking = stop),
    comeIn: () => (at = 'in'),

    /**
     * Takes what the server says, in whatever order it arrives.
     *
     * @param {Now} next
     * @return {{ to?: At, aboutSeats?: boolean }} where the screen is to be now; nothing if there is nothing to do
     */
    hear(next) {
      const to = next.gone ? 'gone' : next.out ? 'out' : next.ended ? 'ended' : 'in';
      if (!FOLLOWS[at].includes(to) || isOld(next)) {
        return {};
      }
      const aboutSeats = to === 'in' && isAboutSeats(now, next);
      at = to;
      if (to === 'in' || to === 'ended') {
        now = next;
      }
      return { to, aboutSeats };
    },

    /**
     * What is to be seen: what the teacher asks comes before the lesson; alone, a pupil who has answered goes on from where the class was.
     *
     * @param {string} ownPlace      where the pupil was
     * @param {boolean} hasAnswered what the teacher asks
     */
    place(ownPlace, hasAnswered) {
      if (now.aside && !(now.own && hasAnswered)) {
        return now.aside;
      }
      if (!now.own) {
        return now.stop;
      }
      return [ownPlace, now.stop].find((stop) => stops.includes(stop)) ?? stops[0];
    },
  };
}
