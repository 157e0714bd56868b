/*
 * What there is to say in a part of a page, sentence by sentence, and the marks on what is being said. What is hidden is left out.
 * Used by read-aloud.js.
 */
window.spokenWords = (() => {
  const NOT_READ =
    '.listen, .main-action, .quiet, .when, .mark, .back, .search, .onwards, .unseen, .checked, .small-print, [aria-hidden="true"], script, style, input';
  const BLOCK = 'h1, h2, h3, p, li, th, td, .option, .say, legend, label, button';
  const SENTENCE = /[^.!?…]+(?:[.!?…]+["'”’)\]]*|$)/g;

  // ---- what there is to say ----

  const isShown = (/** @type {Element} */ element) =>
    element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;

  /** The sentences of an area. @param {Element} area */
  function piecesOf(area) {
    const blocks = new Map();
    const texts = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent && text.nodeValue?.trim() && !parent.closest(NOT_READ) && isShown(parent)) {
        const block = parent.closest(BLOCK) ?? parent;
        if (!blocks.has(block)) {
          blocks.set(block, []);
        }
        blocks.get(block).push(text);
      }
    }
    return [...blocks].flatMap(([block, nodes]) => sentences(block, nodes));
  }

  /**
   * @param {Element} block
   * @param {Text[]} nodes
   */
  function sentences(block, nodes) {
    let words = '';
    /** @type {(SpokenPlace | undefined)[]} */
    const places = [];
    const add = (/** @type {string} */ string, /** @type {Text | undefined} */ node) => {
      for (let i = 0; i < string.length; i++) {
        words += /\s/.test(string[i]) ? ' ' : string[i];
        places.push(node ? { node, offset: i } : undefined);
      }
    };
    for (const node of nodes) {
      if (words && !words.endsWith(' ')) {
        add(node.parentElement?.closest('.said > .words') ? ' says: ' : ' ', undefined);
      }
      add(node.data, node);
    }
    return [...words.matchAll(SENTENCE)]
      .filter((found) => /[\p{L}\p{N}]/u.test(found[0]))
      .map((found) => ({ block, words: found[0], places: places.slice(found.index, found.index + found[0].length) }));
  }

  // ---- marking ----

  /**
   * @param {string} name
   * @param {(SpokenPlace | undefined)[]} places
   */
  function mark(name, places) {
    const known = places.filter((place) => place !== undefined);
    if (!window.Highlight || !CSS.highlights || known.length === 0) {
      return;
    }
    /** @type {Range[]} */
    const ranges = [];
    for (const { node, offset } of known) {
      const last = ranges.at(-1);
      if (last && last.endContainer === node && last.endOffset === offset) {
        last.setEnd(node, offset + 1);
      } else {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        ranges.push(range);
      }
    }
    CSS.highlights.set(name, new Highlight(...ranges));
  }

  function unmark() {
    CSS.highlights?.delete('spoken-word');
    CSS.highlights?.delete('spoken-sentence');
    document.querySelectorAll('.speaking').forEach((block) => block.classList.remove('speaking'));
  }

  /** @param {SpokenPiece} piece */
  function showSentence(piece) {
    unmark();
    mark('spoken-sentence', piece.places);
    if (!window.Highlight) {
      piece.block.classList.add('speaking');
    }
    const { top, bottom } = piece.block.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 140) {
      piece.block.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
  }

  /**
   * @param {SpokenPiece} piece
   * @param {SpeechSynthesisEvent} event
   */
  function showWord(piece, event) {
    const length = event.charLength || (/^\S+/.exec(piece.words.slice(event.charIndex))?.[0].length ?? 0);
    mark('spoken-word', piece.places.slice(event.charIndex, event.charIndex + length));
  }

  return { isShown, piecesOf, showSentence, showWord, unmark };
})();
