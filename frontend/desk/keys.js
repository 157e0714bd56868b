/** What each key does, for whoever asks.
 *
 * @type {[string, string][]}
 */
export const KEYS = [
  ['j / k', 'next / earlier case in the queue'],
  ['Enter or o', 'open the case'],
  ['n', 'take the next case'],
  ['c', 'take this case'],
  ['1 2 3 0', 'choose level one, two, three, not for us; Enter confirms'],
  ['r', 'refer'],
  ['m', 'message to the child'],
  ['e', 'note for colleagues'],
  ['s', 'steps'],
  ['a', 'add a task, or look again'],
  ['x', 'close'],
  ['h', 'hand over'],
  ['p', 'print'],
  ['q', 'all cases'],
  ['t', 'write down a report by telephone'],
  ['Ctrl + Enter', 'send, from within a form'],
  ['u', 'undo what was sent, for as long as it waits'],
  ['/', 'find a case'],
  ['?', 'these keys'],
  ['Escape', 'out of a field, so that the keys work again'],
];

/** What a key presses. */
export const PRESSES = new Map(Object.entries({ c: '#claim', n: '#claim-next', p: '#print', q: '.to-queue', t: '#take-call', u: '#take-back' }));

/** The field to which a key leads, unfolding its form. */
export const LEADS = new Map(Object.entries({ r: '#police', m: '#message', e: '#note', s: '#steps', a: '#task', x: '#outcome', h: '#give-to', '/': '#find' }));
