/**
 * Pairs to match by pressing one card and then the one that goes with it. The lists of a form below it are what is chosen: cards are
 * drawn from them and write into them, so whoever reads the lists need not know of the cards. Where a row has no list any more, it is
 * explained, and the rows are shown again.
 */
import { made, sideOf } from './cards.js';
import { pressed, toward } from './pairing.js';
/** @import { Card, Side } from './pairing.js' */

const HOW = 'Press a card. Then press the one that goes with it.';
const SVG = 'http://www.w3.org/2000/svg';
/** @type {Record<Side, Side>} */
const OTHER = { left: 'right', right: 'left' };
/** @param {string} words that stand in a sentence */
const quoted = (words) => `“${words.replace(/\.$/, '')}”`;

class TapPairs extends HTMLElement {
  /** @type {HTMLElement | undefined} */
  cards;
  /** @type {Card | undefined} */
  picked;
  said = made('p', 'unseen');
  watch = new MutationObserver(() => this.look());
  /** @type {ResizeObserver | undefined} */
  sizes;

  connectedCallback() {
    this.watch.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'disabled'] });
    // What another script puts into the lists is shown, too; it tells them alone.
    this.addEventListener('change', () => this.look(), true);
    // Flow puts an element on the page before its words are in it.
    queueMicrotask(() => this.look());
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.sizes?.disconnect();
  }

  get rows() {
    return /** @type {Part[]} */ (Array.from(this.querySelectorAll('.pairs > .pair')));
  }

  get lists() {
    return this.rows.map((row) => /** @type {HTMLSelectElement | null} */ (/** @type {unknown} */ (row.querySelector('select'))));
  }

  /** What can be chosen in a list, without the line that says to choose. */
  get offered() {
    return Array.from(/** @type {HTMLSelectElement} */ (this.lists[0]).options).filter((option) => option.value !== '');
  }

  get joins() {
    const values = this.offered.map((option) => option.value);
    return this.lists.map((list) => (list?.value ? values.indexOf(list.value) : undefined));
  }

  look() {
    const { lists } = this;
    const open = lists.length > 0 && lists.every((list) => list !== null);
    if (open && !this.cards) {
      this.build();
    }
    this.classList.toggle('tapping', open);
    if (open) {
      this.draw();
    } else if (this.cards) {
      this.sizes?.disconnect();
      this.cards.remove();
      this.cards = undefined;
      // The page has become shorter: what has the focus is to be seen.
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    }
    this.watch.takeRecords();
  }

  // ---- the cards ----

  build() {
    this.cards = made('div', 'tap-cards');
    const sides = made('div', 'sides');
    const lines = document.createElementNS(SVG, 'svg');
    lines.setAttribute('aria-hidden', 'true');
    const lefts = this.rows.map((row) => row.querySelector('.say'));
    sides.append(sideOf('left', 'Cards to join', lefts), lines, sideOf('right', 'What they go with', this.offered));
    this.said.setAttribute('role', 'status');
    this.cards.append(made('p', 'how', HOW), sides, this.said);
    sides.addEventListener('click', (event) => this.press(event));
    sides.addEventListener('keydown', (event) => this.move(event));
    this.append(this.cards);
    if (window.ResizeObserver) {
      this.sizes = new ResizeObserver(() => this.line());
      this.sizes.observe(sides);
    }
  }

  /** @param {Side} side */
  cardsOf(side) {
    return /** @type {Part[]} */ (Array.from(this.cards?.querySelectorAll(`.${side} .card`) ?? []));
  }

  /** @param {Card} card */
  wordsOf({ side, at }) {
    return quoted(this.cardsOf(side)[at].querySelector('.say').textContent ?? '');
  }

  draw() {
    const { joins, rows, lists } = this;
    const isOver = lists.some((list) => list?.disabled);
    for (const side of /** @type {Side[]} */ (['left', 'right'])) {
      this.cardsOf(side).forEach((card, at) => {
        const numbers = side === 'left' ? (joins[at] === undefined ? [] : [at]) : joins.flatMap((right, left) => (right === at ? [left] : []));
        const partners = numbers.map((left) => this.wordsOf({ side: OTHER[side], at: side === 'left' ? Number(joins[at]) : left }));
        card.className = `card ${numbers.length > 0 ? `joined join-${numbers[0] + 1}` : ''}`;
        card.querySelector('.number').textContent = numbers.map((left) => left + 1).join(' ');
        card.querySelector('.joined-to').textContent = partners.length > 0 ? `, joined to ${partners.join(' and ')}` : '';
        card.setAttribute('aria-pressed', String(this.picked?.side === side && this.picked.at === at));
        card.disabled = isOver;
      });
    }
    this.cardsOf('left').forEach((card, at) => this.mark(card, rows[at]));
    this.line();
  }

  /**
   * What a row is marked with stands on its card.
   *
   * @param {Part} card
   * @param {Part} row
   */
  mark(card, row) {
    card.querySelector('.mark')?.remove();
    const mark = row.querySelector('.marks .mark');
    if (mark) {
      card.append(mark.cloneNode(true));
      card.classList.add(row.classList.contains('yes') ? 'yes' : 'not-quite');
    }
  }

  line() {
    const lines = /** @type {SVGElement} */ (this.cards?.querySelector('svg'));
    const [lefts, rights] = [this.cardsOf('left'), this.cardsOf('right')];
    const from = lines.getBoundingClientRect();
    lines.replaceChildren();
    this.joins.forEach((right, left) => {
      if (right !== undefined) {
        const [a, b] = [lefts[left].getBoundingClientRect(), rights[right].getBoundingClientRect()];
        const line = document.createElementNS(SVG, 'line');
        line.setAttribute('class', `join-${left + 1}`);
        line.setAttribute('x1', String(a.right - from.left));
        line.setAttribute('y1', String(a.top + a.height / 2 - from.top));
        line.setAttribute('x2', String(b.left - from.left));
        line.setAttribute('y2', String(b.top + b.height / 2 - from.top));
        lines.append(line);
      }
    });
  }

  // ---- pressing ----

  /** @param {Event} event @return {Card | undefined} */
  cardOf(event) {
    const card = /** @type {Part} */ (event.target).closest('.card');
    return card && { side: card.closest('.left') ? 'left' : 'right', at: Number(card.dataset.at) };
  }

  /** @param {Event} event */
  press(event) {
    const card = this.cardOf(event);
    if (card) {
      const { joins } = this;
      const now = pressed(joins, this.picked, card);
      this.picked = now.picked;
      const { left = 0, right = 0 } = now;
      const [one, other] = [this.wordsOf({ side: 'left', at: left }), this.wordsOf({ side: 'right', at: right })];
      this.said.textContent = {
        picked: `${this.wordsOf(card)} is picked. Now press the one that goes with it.`,
        'put back': `${this.wordsOf(card)} is put back.`,
        joined: `${one} is joined to ${other}.`,
        parted: `${one} and ${other} are apart again.`,
      }[now.what];
      this.write(joins, now.joins);
      this.look();
    }
  }

  /**
   * Only what changed is told, as if it were chosen in its list.
   *
   * @param {(number | undefined)[]} before
   * @param {(number | undefined)[]} now
   */
  write(before, now) {
    const { lists, offered } = this;
    lists.forEach((list, at) => {
      const to = now[at];
      if (list && to !== before[at]) {
        list.value = to === undefined ? '' : offered[to].value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const card = this.cardOf(event);
    const to = card && toward(event.key, card, this.offered.length - 1);
    if (to) {
      event.preventDefault();
      this.cardsOf(to.side)[to.at].focus();
    }
  }
}

customElements.define('tap-pairs', TapPairs);
