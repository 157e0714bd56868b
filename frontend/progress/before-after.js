/** One question before a lesson and its sister after it. What is chosen stays in this browser. */
import { FORGOTTEN, note, of } from './progress-store.js';

const MARKS = { chosen: 'Your answer', yes: 'Yes', 'not-quite': 'Not quite' };

/** What both have in common: options to press, marks, and a place where something is said. */
class PairQuestion extends HTMLElement {
  redraw = () => this.draw();
  /** Shows what is known. */
  draw() {}

  /** Takes the option at a place. @type {(place: number) => void} */
  choose() {}

  press = (/** @type {MouseEvent} */ event) => {
    const button = /** @type {Element} */ (event.target).closest('button.option');
    if (button) {
      this.choose(this.options().indexOf(button));
    }
  };

  connectedCallback() {
    this.addEventListener('click', this.press);
    window.addEventListener(FORGOTTEN, this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.press);
    window.removeEventListener(FORGOTTEN, this.redraw);
  }

  get address() {
    return this.getAttribute('address');
  }

  options() {
    return Array.from(this.querySelectorAll('button.option'));
  }

  /**
   * @param {Element} button
   * @param {keyof typeof MARKS} look
   */
  mark(button, look) {
    this.unmark(button);
    const mark = document.createElement('span');
    mark.className = `mark ${look}`;
    mark.textContent = MARKS[look];
    button.append(mark);
    button.classList.add(look);
    button.setAttribute('aria-pressed', 'true');
  }

  /** @param {Element} button */
  unmark(button) {
    button.querySelector('.mark')?.remove();
    button.classList.remove(...Object.keys(MARKS));
    button.setAttribute('aria-pressed', 'false');
  }

  /** @param {(string | Node)[][]} sentences */
  say(...sentences) {
    this.querySelector('.why')?.replaceChildren(
      ...sentences.map((words) => {
        const paragraph = document.createElement('p');
        paragraph.append(...words);
        return paragraph;
      })
    );
  }
}

/** Takes an answer and says nothing about it yet. */
class BeforeQuestion extends PairQuestion {
  /** @param {number} place */
  choose(place) {
    note(this.address, { before: place });
    this.draw();
    this.say(['Thank you. You will see a question like this again at the end.']);
  }

  draw() {
    const { before } = of(this.address);
    this.options().forEach((button, place) => (place === before ? this.mark(button, 'chosen') : this.unmark(button)));
    this.say();
  }
}

/** Says what is right and why, and compares the first choice with the one made before the lesson. */
class AfterQuestion extends PairQuestion {
  /** @param {number} place */
  choose(place) {
    const done = of(this.address);
    const first = done.after ?? place;
    if (done.after === undefined) {
      note(this.address, { after: place });
    }
    this.show(place);
    this.say([this.why(place)], this.compared(done, first));
  }

  draw() {
    this.options().forEach((button) => this.unmark(button));
    this.say();
    const done = of(this.address);
    if (done.after !== undefined && this.options()[done.after]) {
      this.show(done.after);
      this.say([this.why(done.after)], this.compared(done, done.after));
    }
  }

  /** @param {number} place */
  show(place) {
    this.mark(this.options()[place], this.isRight(place) ? 'yes' : 'not-quite');
  }

  /** @param {number} place */
  isRight(place) {
    return this.options()[place].parentElement?.dataset.right !== undefined;
  }

  /** @param {number} place */
  why(place) {
    return this.options()[place].parentElement?.dataset.why ?? '';
  }

  /**
   * @param {{ before?: number }} done
   * @param {number} after
   */
  compared({ before }, after) {
    if (!this.isRight(after)) {
      return ['This one is tricky. Look again at ', this.lookAgain(), '.'];
    }
    if (before === undefined) {
      return ['You know this.'];
    }
    return [String(before) === this.getAttribute('before-right') ? 'You knew this before, and you still do.' : 'You know more than before.'];
  }

  lookAgain() {
    const link = document.createElement('a');
    link.href = this.getAttribute('again-at') ?? '#main';
    link.setAttribute('router-ignore', '');
    link.textContent = this.getAttribute('again') ?? 'the lesson';
    return link;
  }
}

customElements.define('before-question', BeforeQuestion);
customElements.define('after-question', AfterQuestion);
