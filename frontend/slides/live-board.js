/**
 * The board of a live lesson: what it shows fills the screen, keys press the buttons of its bar, and the bar is seen for some seconds
 * after anything stirs. Where a slide has an easy version of its words, older classes have all of them if these can be read from the
 * back; T changes between the two.
 */
import { fitSlide } from './slide-fit.js';

/** @type {Record<string, string>} */
const KEYS = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Enter: 'show-answers',
  f: 'full-screen',
  '?': 'board-help',
};
const STIRS = ['pointermove', 'pointerdown', 'focusin'];
const AWAKE_MS = 4000;
/** What is read from eight metres, in pixels of a board of 1440 by 1080 or more; on a smaller one as much less. */
const WIDTH = 1440;
const HEIGHT = 1080;
const SIZES = { largest: 72, alone: 36, smallest: 28 };
/** A step that is too long even so has smaller pictures and less air, before somebody has to scroll. */
const TIGHT = 24;
/** Nobody reads smaller letters, on no screen. */
const LEAST = 16;

/** The sizes of letters on a screen as it is now. */
function sizes(smallest = SIZES.smallest) {
  const { innerWidth: across, innerHeight: down } = window;
  const unit = Math.min(Math.max(across, down) / WIDTH, Math.min(across, down) / HEIGHT);
  const scaled = (/** @type {number} */ size) => Math.max(LEAST, Math.round(size * unit));
  return { largest: scaled(SIZES.largest), alone: scaled(SIZES.alone), smallest: scaled(smallest) };
}

class BoardStage extends HTMLElement {
  /** @type {Element | null} */
  slide = null;
  /** Whether all words were asked for on this slide, or the easy ones. @type {boolean | undefined} */
  allWords = undefined;
  asleep = 0;
  changes = new MutationObserver(() => this.fit());
  onKey = (/** @type {KeyboardEvent} */ event) => this.key(event);
  onStir = () => this.wake();
  onChange = () => this.fit();
  onClick = (/** @type {MouseEvent} */ event) => {
    if (event.target instanceof Element && event.target.closest('#full-screen')) {
      this.fullScreen();
    }
  };

  connectedCallback() {
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onClick);
    STIRS.forEach((kind) => document.addEventListener(kind, this.onStir, { passive: true }));
    window.addEventListener('resize', this.onChange);
    this.addEventListener('load', this.onChange, true);
    this.changes.observe(this, { childList: true, subtree: true });
    document.fonts?.ready.then(this.onChange);
    this.wake();
    this.fit();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onClick);
    STIRS.forEach((kind) => document.removeEventListener(kind, this.onStir));
    window.removeEventListener('resize', this.onChange);
    this.removeEventListener('load', this.onChange, true);
    this.changes.disconnect();
    clearTimeout(this.asleep);
  }

  /** The bar is seen, and hides again by itself. */
  wake() {
    this.closest('.live-board')?.classList.add('awake');
    clearTimeout(this.asleep);
    this.asleep = setTimeout(() => this.closest('.live-board')?.classList.remove('awake'), AWAKE_MS);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    this.wake();
    const onControl = event.target instanceof HTMLElement && event.target.matches('a, button, input, textarea, select, summary');
    const taken = event.repeat || event.ctrlKey || event.altKey || event.metaKey || (onControl && (event.key === ' ' || event.key === 'Enter'));
    if (taken || document.querySelector('dialog[open]')) {
      return;
    }
    const button = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (button) {
      event.preventDefault();
      document.getElementById(button)?.click();
    } else if (event.key.toLowerCase() === 't') {
      this.allWords = !this.classList.contains('all-words');
      this.fit();
    }
  }

  fit() {
    const slide = /** @type {HTMLElement | null} */ (this.querySelector('.slide'));
    if (slide !== this.slide) {
      this.slide = slide;
      this.allWords = undefined;
    }
    if (slide) {
      const all = this.allWords ?? this.hasAttribute('older');
      const easyInstead = all && this.allWords === undefined;
      this.fits(slide, all, false) || (easyInstead && this.fits(slide, false, false)) || this.fits(slide, all && !easyInstead, true);
    }
  }

  /**
   * @param {HTMLElement} slide
   * @param {boolean} all whether all its words, or the easy ones
   * @param {boolean} tight
   */
  fits(slide, all, tight) {
    this.classList.toggle('all-words', all);
    this.classList.toggle('tight', tight);
    return fitSlide(slide, sizes(tight ? TIGHT : undefined));
  }

  fullScreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen?.().catch(() => undefined);
    }
  }
}

if (!customElements.get('board-stage')) {
  customElements.define('board-stage', BoardStage);
}
