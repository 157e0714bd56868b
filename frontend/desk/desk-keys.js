/**
 * The keys of the officer's desk, and two switches that stay in this browser: greyscale, for whoever reads hard things
 * all night, and single keys, which some people's voice or switch controls press by mistake.
 * A key presses the button that is on the page, so it can do nothing that a press could not.
 */
import { KEYS, LEADS, PRESSES } from './keys.js';

const GREYSCALE = 'thinkuknow.desk.greyscale';
const NO_KEYS = 'thinkuknow.desk.no-keys';

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @returns {HTMLElementTagNameMap[K]}
 */
function element(name, text = '', id = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.id = id;
  return made;
}

/** @param {EventTarget | undefined} target */
function isTyping(target) {
  return target instanceof Element && target.matches('input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]');
}

/** @param {string} css @returns {HTMLElement | null} */
const find = (css) => document.querySelector(css);
/** @param {string} css @returns {HTMLElement[]} */
const all = (css) => Array.from(document.querySelectorAll(css));

class DeskKeys extends HTMLElement {
  dialog = element('dialog', '', 'desk-keys');
  said = element('span', '', 'key-said');
  /** @param {KeyboardEvent} event */
  onKey = (event) => this.key(event);

  connectedCallback() {
    if (!this.hasChildNodes()) {
      this.build();
    }
    this.showGreyscale();
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    document.documentElement.removeAttribute('data-greyscale');
  }

  build() {
    const keys = element('button', 'Keys (?)', 'show-keys');
    keys.onclick = () => this.dialog.showModal();
    const grey = element('button', 'Greyscale', 'greyscale');
    grey.onclick = () => {
      localStorage.setItem(GREYSCALE, String(localStorage.getItem(GREYSCALE) !== 'true'));
      this.showGreyscale();
    };
    this.said.setAttribute('role', 'status');
    this.fillDialog();
    this.append(keys, grey, this.said, this.dialog);
  }

  /** Also when the page is put together anew around the desk. */
  showGreyscale() {
    const on = localStorage.getItem(GREYSCALE) === 'true';
    this.querySelector('#greyscale')?.setAttribute('aria-pressed', String(on));
    document.documentElement.toggleAttribute('data-greyscale', on);
  }

  fillDialog() {
    const title = element('h2', 'Keys', 'desk-keys-title');
    this.dialog.setAttribute('aria-labelledby', title.id);
    const list = element('dl');
    KEYS.forEach(([key, does]) => list.append(element('dt', key), element('dd', does)));
    const on = element('input', '', 'keys-on');
    on.type = 'checkbox';
    on.checked = localStorage.getItem(NO_KEYS) !== 'true';
    on.onchange = () => localStorage.setItem(NO_KEYS, String(!on.checked));
    const label = element('label', ' Single keys work in this browser');
    label.prepend(on);
    const close = element('button', 'Close', 'close-keys');
    close.autofocus = true;
    close.onclick = () => this.dialog.close();
    this.dialog.append(title, list, label, close);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === 'Escape' && isTyping(event.composedPath()[0])) {
      this.leaveField();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && !event.isComposing) {
      this.send(event);
      return;
    }
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      isTyping(event.composedPath()[0]) ||
      document.querySelector('dialog[open]')
    ) {
      return;
    }
    if (localStorage.getItem(NO_KEYS) === 'true' && event.key !== '?') {
      return;
    }
    if (this.act(event.key)) {
      event.preventDefault();
    }
  }

  /** @param {string} key */
  act(key) {
    if (PRESSES.has(key)) {
      return this.press(PRESSES.get(key));
    }
    if (LEADS.has(key)) {
      return this.goTo(LEADS.get(key));
    }
    switch (key) {
      case 'j':
        return this.move(1);
      case 'k':
        return this.move(-1);
      case 'o':
        return this.openFocused();
      case '1':
      case '2':
      case '3':
        return this.choose(Number(key) - 1);
      case '0':
        return this.choose(3);
      case '?':
        this.dialog.showModal();
        return true;
      default:
        return false;
    }
  }

  /**
   * Presses the first button of the form in which somebody types. The field is left before, so that what was typed last goes with it.
   * @param {KeyboardEvent} event
   */
  send(event) {
    const typing = event.composedPath()[0];
    const form = typing instanceof Element ? typing.closest('.desk details') : null;
    const button = form?.querySelector('vaadin-button:not([disabled])');
    if (button instanceof HTMLElement) {
      event.preventDefault();
      /** @type {HTMLElement} */ (document.activeElement).blur();
      button.focus();
      button.click();
    }
  }

  /** To the open case; what was typed stays where it is. */
  leaveField() {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    find('.desk .told-pane h1')?.focus({ preventScroll: true });
  }

  rows() {
    return all('.queue-row a').filter((row) => row.checkVisibility());
  }

  /** From the focused row or, if none has the focus, from the open case. */
  /** @param {number} by */
  move(by) {
    const rows = this.rows();
    let at = rows.findIndex((row) => row === document.activeElement);
    if (at < 0) {
      at = rows.findIndex((row) => row.getAttribute('aria-current') === 'page');
    }
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    rows[next]?.focus();
    return this.say(rows.length > 0, 'The queue is empty.');
  }

  openFocused() {
    const row = this.rows().find((each) => each === document.activeElement);
    row?.click();
    return this.say(!!row, 'Choose a case with j and k first.');
  }

  /** @param {string | undefined} button */
  press(button) {
    const found = find(`.desk ${button}:not([disabled])`);
    found?.click();
    return this.say(!!found, 'That cannot be done here.');
  }

  /** @param {number} place */
  choose(place) {
    const radio = all('.desk #level-choice vaadin-radio-button')[place];
    if (radio) {
      this.unfold(radio);
      radio.click();
      find('#confirm-level')?.focus();
    }
    return this.say(!!radio, 'Take the case first, then choose its level.');
  }

  /** @param {string | undefined} field */
  goTo(field) {
    const found = find(`.desk ${field}`);
    if (found) {
      this.unfold(found);
      found.focus();
    }
    return this.say(!!found, 'That cannot be done here yet.');
  }

  /** @param {HTMLElement} inside */
  unfold(inside) {
    inside.closest('details')?.setAttribute('open', '');
  }

  /**
   * @param {boolean} done
   * @param {string} why
   */
  say(done, why) {
    this.said.textContent = done ? '' : why;
    return true;
  }
}

customElements.define('desk-keys', DeskKeys);
