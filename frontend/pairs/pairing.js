/**
 * What a press on one of two sides of cards does. It knows no page: it is told what is joined and which card was picked before, and
 * says what is so now.
 *
 * @typedef {'left' | 'right'} Side
 * @typedef {{ side: Side, at: number }} Card
 * @typedef {{ joins: (number | undefined)[], picked?: Card, left?: number, right?: number, what: 'picked' | 'put back' | 'joined' | 'parted' }} Pressed
 */

/**
 * A card that is joined comes apart when it is pressed alone. Each card has one partner: joining it anew frees the one that it had.
 *
 * @param {(number | undefined)[]} joins the right card of each left one
 * @param {Card | undefined} picked
 * @param {Card} card that is pressed
 * @return {Pressed}
 */
export function pressed(joins, picked, card) {
  const left = card.side === 'left' ? card.at : joins.indexOf(card.at);
  if (!picked && left >= 0 && joins[left] !== undefined) {
    return { joins: joins.map((right, at) => (at === left ? undefined : right)), left, right: joins[left], what: 'parted' };
  }
  if (!picked || (picked.side === card.side && picked.at !== card.at)) {
    return { joins, picked: card, what: 'picked' };
  }
  if (picked.side === card.side) {
    return { joins, what: 'put back' };
  }
  const [from, to] = card.side === 'right' ? [picked.at, card.at] : [card.at, picked.at];
  return { joins: joins.map((right, at) => (at === from ? to : right === to ? undefined : right)), left: from, right: to, what: 'joined' };
}

/**
 * The card that an arrow leads to; the same where there is none.
 *
 * @param {string} key
 * @param {Card} card
 * @param {number} last place on each side
 * @return {Card | undefined} nothing if the key is no arrow
 */
export function toward(key, { side, at }, last) {
  switch (key) {
    case 'ArrowUp':
      return { side, at: Math.max(0, at - 1) };
    case 'ArrowDown':
      return { side, at: Math.min(last, at + 1) };
    case 'ArrowLeft':
      return { side: 'left', at };
    case 'ArrowRight':
      return { side: 'right', at };
    default:
      return undefined;
  }
}
