/** What the moment means for a pupil's screen at which the class is shown what was answered (decision 0097). */
/** @import { Now } from './live-state.js' */

const FOR_YOU = 'The answers are on the board now. You can still answer: it is just for you.';

/**
 * Once the class is shown what was answered, what is chosen on this screen and not sent yet counts as it is.
 *
 * @param {Asked | undefined} asked the question on the screen
 * @param {string} stop where the screen is
 * @param {Now} now
 * @param {() => boolean} isAnswered
 */
export function takeAtShow(asked, stop, now, isAnswered) {
  const isStop = stop === now.stop;
  if (asked && !isAnswered() && (stop === now.aside ? now.asideShown : isStop && now.shown && !now.own)) {
    asked.take?.();
    if (stop !== now.aside && !isAnswered()) {
      asked.say(FOR_YOU);
    }
  }
}

/**
 * What goes with places that are given, so that the server can tell what was late.
 *
 * @param {string} stop
 * @param {Now} now
 * @param {number} at when they were chosen
 * @param {boolean} taken
 * @param {boolean} numbered whether the page has numbers instead of places
 */
export const choiceOf = (stop, now, at, taken, numbered) => ({
  at,
  taken,
  ...(numbered && { numbered }),
  late: !taken && !now.own && now.shown === true && stop === now.stop,
});
