/** A child's own words: up to three entries that answer what the teacher asks, and a question to the teacher. What is refused stays in its box. */
import { draftOf } from './live-drafts.js';

const LONGEST_WORD = 30;
const LONGEST_QUESTION = 300;
const ASKED = {
  sent: 'Your teacher has your question.',
  kept: 'Your question is kept. It goes when the internet is back.',
  later: 'Your question is kept. It goes by itself in a moment.',
};
const lengthOf = (/** @type {string} */ words) => [...words].length;

/**
 * Makes entries sayable, as a question is made answerable.
 *
 * @param {Part} question
 * @param {string} code
 * @param {(words: string[]) => void} give
 */
export function sayable(question, code, give) {
  const fields = Array.from(question.querySelectorAll('.word input'));
  const send = question.querySelector('.send');
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  send.after(said);
  const draft = draftOf(code, question.dataset.question, fields);

  /** @param {string[]} words */
  function freeze(words = []) {
    fields.forEach((field, at) => {
      field.value = words[at] ?? '';
      field.disabled = true;
      field.closest('.word').hidden = !words[at];
    });
    question.classList.add('given');
    send.hidden = true;
  }

  /**
   * @param {string[]} words
   * @param {string} sentence
   */
  function thaw(words, sentence) {
    fields.forEach((field, at) => {
      field.value = words[at] ?? '';
      field.disabled = false;
      field.closest('.word').hidden = false;
    });
    draft.keep();
    question.classList.remove('given');
    send.hidden = false;
    said.textContent = sentence;
  }

  send.addEventListener('click', () => {
    const words = fields.map((field) => field.value.trim()).filter((word) => word !== '');
    if (words.length === 0) {
      said.textContent = 'Write a word first.';
    } else if (words.some((word) => lengthOf(word) > LONGEST_WORD)) {
      said.textContent = 'One of them is a little long. Just a word or two fits. It is still here: please make it shorter.';
    } else {
      draft.drop();
      freeze(words);
      said.tabIndex = -1;
      said.focus();
      give(words);
    }
  });
  return { freeze, thaw, say: (/** @type {string} */ words) => (said.textContent = words) };
}

/**
 * The box for a question to the teacher, if this age has one. The answers are told of by the name under which a question is sent.
 *
 * @param {Part} box
 * @param {string} code
 * @param {(sending: string, words: string) => void} give
 */
export function questionBox(box, code, give) {
  const area = box.querySelector('textarea');
  const said = box.querySelector('.said');
  const draft = draftOf(code, 'question', [area]);
  draft.hasAny.then((any) => (box.open ||= any));
  let last = '';

  box.querySelector('.send-question').addEventListener('click', () => {
    const words = area.value.trim();
    if (words === '') {
      said.textContent = 'Write your question first.';
    } else if (lengthOf(words) > LONGEST_QUESTION) {
      said.textContent = `That is a little long: ${LONGEST_QUESTION} letters fit. It is still here: please make it shorter.`;
    } else {
      last = `Q-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      area.value = '';
      draft.drop();
      said.textContent = 'Your question is on its way.';
      give(last, words);
    }
  });

  return {
    show: () => (box.hidden = false),
    hide: () => (box.hidden = true),
    say: (/** @type {string} */ sending, /** @type {keyof typeof ASKED} */ what) =>
      (said.textContent = sending === last || last === '' ? ASKED[what] : said.textContent),
    /**
     * @param {string} words
     * @param {string} sentence
     */
    giveBack(words, sentence) {
      area.value = [words, area.value].filter((each) => each !== '').join('\n');
      draft.keep();
      box.open = true;
      said.textContent = sentence;
    },
  };
}
