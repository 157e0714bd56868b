/** One question before a lesson and its sister after it. What is chosen stays in this browser. */
import { FORGOTTEN, note, of, type Done } from '../progress/store';

const MARKS = { chosen: 'Your answer', yes: 'Yes', 'not-quite': 'Not quite' };
type Look = keyof typeof MARKS;

/** What both have in common: options to press, marks, and a place where something is said. */
abstract class PairQuestion extends HTMLElement {
  private readonly redraw = () => this.draw();
  private readonly press = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.option');
    if (button) {
      this.choose(this.options().indexOf(button));
    }
  };

  connectedCallback() {
    this.addEventListener('click', this.press);
    window.addEventListener(FORGOTTEN, this.redraw);
    // Flow puts the element into the page before its options.
    queueMicrotask(this.redraw);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.press);
    window.removeEventListener(FORGOTTEN, this.redraw);
  }

  protected get address() {
    return this.getAttribute('address');
  }

  protected options() {
    return Array.from(this.querySelectorAll<HTMLButtonElement>('button.option'));
  }

  protected mark(button: HTMLButtonElement, look: Look) {
    this.unmark(button);
    const mark = document.createElement('span');
    mark.className = `mark ${look}`;
    mark.textContent = MARKS[look];
    button.append(mark);
    button.classList.add(look);
    button.setAttribute('aria-pressed', 'true');
  }

  protected unmark(button: HTMLButtonElement) {
    button.querySelector('.mark')?.remove();
    button.classList.remove(...Object.keys(MARKS));
    button.setAttribute('aria-pressed', 'false');
  }

  protected say(...sentences: (string | Node)[][]) {
    this.querySelector('.why')?.replaceChildren(
      ...sentences.map((words) => {
        const paragraph = document.createElement('p');
        paragraph.append(...words);
        return paragraph;
      })
    );
  }

  protected abstract choose(place: number): void;

  protected abstract draw(): void;
}

/** Takes an answer and says nothing about it yet. */
class BeforeQuestion extends PairQuestion {
  protected choose(place: number) {
    note(this.address, { before: place });
    this.draw();
    this.say(['Thank you. You will see a question like this again at the end.']);
  }

  protected draw() {
    const { before } = of(this.address);
    this.options().forEach((button, place) => (place === before ? this.mark(button, 'chosen') : this.unmark(button)));
    this.say();
  }
}

/** Says what is right and why, and compares the first choice with the one made before the lesson. */
class AfterQuestion extends PairQuestion {
  protected choose(place: number) {
    const done = of(this.address);
    const first = done.after ?? place;
    if (done.after === undefined) {
      note(this.address, { after: place });
    }
    this.show(place);
    this.say([this.why(place)], this.compared(done, first));
  }

  protected draw() {
    this.options().forEach((button) => this.unmark(button));
    this.say();
    const done = of(this.address);
    if (done.after !== undefined && this.options()[done.after]) {
      this.show(done.after);
      this.say([this.why(done.after)], this.compared(done, done.after));
    }
  }

  private show(place: number) {
    this.mark(this.options()[place], this.isRight(place) ? 'yes' : 'not-quite');
  }

  private isRight(place: number) {
    return this.options()[place].parentElement?.dataset.right !== undefined;
  }

  private why(place: number) {
    return this.options()[place].parentElement?.dataset.why ?? '';
  }

  private compared({ before }: Done, after: number): (string | Node)[] {
    if (!this.isRight(after)) {
      return ['This one is tricky. Look again at ', this.lookAgain(), '.'];
    }
    if (before === undefined) {
      return ['You know this.'];
    }
    return [String(before) === this.getAttribute('before-right') ? 'You knew this before, and you still do.' : 'You know more than before.'];
  }

  private lookAgain() {
    const link = document.createElement('a');
    link.href = this.getAttribute('again-at') ?? '#main';
    link.setAttribute('router-ignore', '');
    link.textContent = this.getAttribute('again') ?? 'the lesson';
    return link;
  }
}

customElements.define('before-question', BeforeQuestion);
customElements.define('after-question', AfterQuestion);
