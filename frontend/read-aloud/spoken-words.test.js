import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, give, load, open } from '../testing/page.js';

let spoken;
let marks;

/** A page of which the browser shows what is not hidden. */
async function page(html, { canMark = true } = {}) {
  open(`<div id="area">${html}</div>`);
  window.HTMLElement.prototype.checkVisibility = function shown() {
    return !this.closest('[hidden]');
  };
  window.HTMLElement.prototype.scrollIntoView = mock.fn();
  give('matchMedia', () => ({ matches: false }));
  give('innerHeight', 800);
  marks = new Map();
  give('CSS', canMark ? { highlights: marks } : {});
  const Highlight = class {
    constructor(...ranges) {
      this.text = ranges.map(String).join('');
    }
  };
  give('Highlight', canMark ? Highlight : undefined);
  await load(import.meta, './spoken-words.js');
  spoken = window.spokenWords;
}
const pieces = () => spoken.piecesOf(find('#area'));
const words = () => pieces().map((piece) => piece.words.trim());

beforeEach(() => page('<p>You are not <b>in </b>trouble. Tell someone!</p><p>It helps.</p>'));

test('a page is said sentence by sentence, across the elements in it', () => {
  assert.deepEqual(words(), ['You are not in trouble.', 'Tell someone!', 'It helps.']);
});

test('what is hidden, what only works with a press, and marks are not said', async () => {
  await page('<p hidden>No.</p><button class="listen">Listen</button><p><span class="mark">Yes</span>Said.</p><p aria-hidden="true">x</p><script>y</script>');
  assert.deepEqual(words(), ['Said.']);
});

test('a block without a word or a number is not said', async () => {
  await page('<p>…</p><p>- -</p><p>7</p>');
  assert.deepEqual(words(), ['7']);
});

test('a chat says who speaks', async () => {
  await page('<div class="say"><span class="said"><b class="who">Mia</b><span class="words">Hi there.</span></span></div>');
  assert.deepEqual(words(), ['Mia says: Hi there.']);
});

test('two blocks are two sentences, though neither ends with a stop', async () => {
  await page('<ul><li>One</li><li>Two</li></ul>');
  assert.deepEqual(words(), ['One', 'Two']);
});

test('the sentence and the word that are being said are marked, across elements', () => {
  const [first] = pieces();
  spoken.showSentence(first);
  assert.equal(marks.get('spoken-sentence').text, 'You are not in trouble.');
  spoken.showWord(first, { charIndex: 12, charLength: 10 });
  assert.equal(marks.get('spoken-word').text, 'in trouble');
});

test('a browser that does not say how long the word is has it found', () => {
  const [first] = pieces();
  spoken.showWord(first, { charIndex: 4 });
  assert.equal(marks.get('spoken-word').text, 'are');
});

test('marks go when nothing is said any more', () => {
  const [first] = pieces();
  spoken.showSentence(first);
  spoken.unmark();
  assert.equal(marks.size, 0);
});

test('a browser that cannot mark words has the block marked', async () => {
  await page('<p>One.</p><p>Two.</p>', { canMark: false });
  const [one, two] = pieces();
  spoken.showSentence(one);
  spoken.showSentence(two);
  spoken.showWord(two, { charIndex: 0, charLength: 3 });
  assert.deepEqual(
    all('p').map((block) => block.classList.contains('speaking')),
    [false, true]
  );
});

test('what is said is brought into sight, and without a ride for whoever wants none', () => {
  const [first] = pieces();
  const scroll = window.HTMLElement.prototype.scrollIntoView;
  first.block.getBoundingClientRect = () => ({ top: 100, bottom: 200 });
  spoken.showSentence(first);
  assert.equal(scroll.mock.callCount(), 0, 'what is in sight stays where it is');
  first.block.getBoundingClientRect = () => ({ top: 700, bottom: 790 });
  spoken.showSentence(first);
  give('matchMedia', () => ({ matches: true }));
  spoken.showSentence(first);
  assert.deepEqual(
    scroll.mock.calls.map((call) => call.arguments[0].behavior),
    ['smooth', 'auto']
  );
});

test('an older browser is asked for the place that something takes', async () => {
  window.HTMLElement.prototype.checkVisibility = undefined;
  find('p').getClientRects = () => [{}];
  assert.equal(spoken.isShown(find('p')), true);
  find('p').getClientRects = () => [];
  assert.equal(spoken.isShown(find('p')), false);
});
