/**
 * One step of a lesson a screen. Arrows, page keys, space, Home, End and a finger move; F fills the screen; T shows all the words.
 * The letters shrink until the step fits; what still does not fit can be scrolled.
 */
import { fitSlide } from './slide-fit.js';

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];
const SIZES = { largest: 44, alone: 28, smallest: 24 };
/** How far a finger goes, in pixels, before it means the next slide. */
const SWIPE = 80;

class LessonSlides extends HTMLElement {
  place = 0;
  status = document.createElement('p');
  bar = document.createElement('div');
  words = this.button('All the words', 'T', () => this.allWords());
  touchedAt = 0;
  onKey = (/** @type {KeyboardEvent} */ event) => this.key(event);
  onResize = () => this.fit();

  connectedCallback() {
    this.place = Math.max(0, Number(location.hash.replace('#slide-', '')) - 1 || 0);
    if (!this.bar.isConnected) {
      this.addBar();
      this.addEventListener('touchstart', (event) => (this.touchedAt = event.touches[0].clientX), { passive: true });
      this.addEventListener('touchend', (event) => this.swipe(event.changedTouches[0].clientX - this.touchedAt), { passive: true });
    }
    this.classList.add('running');
    document.addEventListener('keydown', this.onKey);
    window.addEventListener('resize', this.onResize);
    document.fonts?.ready.then(this.onResize);
    this.show();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    window.removeEventListener('resize', this.onResize);
  }

  slides() {
    return Array.from(/** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(':scope > .slide')));
  }

  addBar() {
    this.bar.className = 'slide-bar';
    this.status.setAttribute('role', 'status');
    this.bar.append(
      this.button('Back', 'Left arrow', () => this.go(this.place - 1)),
      this.status,
      this.button('Next', 'Right arrow', () => this.go(this.place + 1), 'main-action'),
      this.words,
      this.button('Full screen', 'F', () => this.fullScreen()),
      this.address()
    );
    this.append(this.bar);
  }

  /** The way to tell somebody stays in sight of the whole class, as it is printed on paper. */
  address() {
    const address = document.createElement('p');
    address.className = 'address';
    address.textContent = document.querySelector('.small-print .only-print')?.textContent ?? '';
    return address;
  }

  /**
   * @param {string} words
   * @param {string} key
   * @param {() => void} press
   */
  button(words, key, press, look = 'quiet') {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = look;
    button.textContent = words;
    button.title = `Key: ${key}`;
    button.addEventListener('click', press);
    return button;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const onControl = event.target instanceof HTMLElement && event.target.matches('a, button, input, textarea, select, summary');
    if (event.ctrlKey || event.altKey || event.metaKey || (onControl && (event.key === ' ' || event.key === 'Enter'))) {
      return;
    }
    const last = this.slides().length - 1;
    /** @type {Record<string, number>} */
    const ends = { Home: 0, End: last };
    const to = FORWARD.includes(event.key) ? this.place + 1 : BACK.includes(event.key) ? this.place - 1 : ends[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.go(to);
    } else if (event.key.toLowerCase() === 'f') {
      this.fullScreen();
    } else if (event.key.toLowerCase() === 't') {
      this.allWords();
    }
  }

  /** @param {number} far in pixels; less than nothing is to the left */
  swipe(far) {
    if (Math.abs(far) > SWIPE) {
      this.go(this.place - Math.sign(far));
    }
  }

  /** @param {number} to */
  go(to) {
    this.place = Math.max(0, Math.min(to, this.slides().length - 1));
    history.replaceState(history.state, '', `${location.pathname}#slide-${this.place + 1}`);
    this.show();
  }

  show() {
    const slides = this.slides();
    const shown = Math.min(this.place, slides.length - 1);
    slides.forEach((slide, index) => {
      slide.hidden = index !== shown;
    });
    this.status.textContent = `${shown + 1} of ${slides.length}`;
    this.fit();
  }

  fit() {
    const slide = this.slides().find((each) => !each.hidden);
    if (slide) {
      fitSlide(slide, SIZES);
    }
  }

  allWords() {
    this.words.setAttribute('aria-pressed', String(this.classList.toggle('all-words')));
    this.fit();
  }

  fullScreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      this.requestFullscreen?.().catch(() => undefined);
    }
  }
}

customElements.define('lesson-slides', LessonSlides);
