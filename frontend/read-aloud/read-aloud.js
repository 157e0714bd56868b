/*
 * Reads a page, a step or a question aloud with a voice of this device, marks the word that is being spoken, and says who
 * speaks in a chat. What is hidden is left out. Nothing is sent: a voice that lives on another computer is not used.
 * The buttons are added here, so that a browser that cannot speak has none; their place is kept free by styles/public/reading.css.
 */
(() => {
  const PARTS = '.public .lesson .step, .public .question, .public .live .to-hear';
  const PAGES = '.public .lesson, .public .answer, .public .help-page';
  const NORMAL = 0.95;
  const SLOW = 0.8;
  const WAIT_FOR_VOICES_MS = 400;
  const speech = window.speechSynthesis;
  if (!document.documentElement.classList.contains('can-speak')) {
    return;
  }

  const { isShown, piecesOf, showSentence, showWord, unmark } = window.spokenWords;
  /**
   * What is being read: where it is found, the button that started it, its sentences, the place of the one that is said.
   *
   * @typedef {() => Element | undefined} Find
   * @typedef {{ find: Find, button: HTMLElement, pieces: SpokenPiece[], at: number, paused: boolean, said?: SpeechSynthesisUtterance }} Reading
   * @type {Reading | undefined}
   */
  let reading;
  /** @type {HTMLElement | undefined} */
  let bar;

  // ---- speaking ----

  /** A British voice of this device, or another English one; undefined if the browser names none at all and simply speaks. */
  function voice() {
    const here = speech.getVoices().filter((each) => each.localService && /^en\b/i.test(each.lang));
    return here.find((each) => /^en[-_]GB/i.test(each.lang)) ?? here[0];
  }

  /** @param {() => void} go */
  function whenVoicesAreKnown(go) {
    if (speech.getVoices().length > 0) {
      go();
      return;
    }
    const once = () => {
      clearTimeout(timer);
      speech.removeEventListener?.('voiceschanged', once);
      go();
    };
    const timer = setTimeout(once, WAIT_FOR_VOICES_MS);
    speech.addEventListener?.('voiceschanged', once);
  }

  /** Flow may have put its own copy of the page in the place of the one that was being read. @param {Reading} mine */
  function refresh(mine) {
    const area = mine.find();
    if (area && !mine.pieces[mine.at]?.block.isConnected) {
      mine.pieces = piecesOf(area);
    }
    return mine.pieces[mine.at];
  }

  function speakNext() {
    const mine = /** @type {Reading} */ (reading);
    const piece = refresh(mine);
    if (!piece) {
      stop();
      return;
    }
    const said = new SpeechSynthesisUtterance(piece.words);
    const chosen = voice();
    said.lang = chosen?.lang ?? 'en-GB';
    if (chosen) {
      said.voice = chosen;
    }
    said.rate = document.querySelector('.public.band-4-7') ? SLOW : NORMAL;
    said.onstart = () => mine === reading && showSentence(refresh(mine) ?? piece);
    said.onboundary = (event) => mine === reading && event.name !== 'sentence' && showWord(refresh(mine) ?? piece, event);
    said.onend = () => {
      if (mine === reading) {
        mine.at++;
        speakNext();
      }
    };
    said.onerror = () => mine === reading && stop();
    mine.said = said; // Some browsers forget an utterance that nobody holds, and its events with it.
    speech.speak(said);
  }

  /**
   * @param {Find} find
   * @param {HTMLElement} button
   */
  function start(find, button) {
    stop();
    /** @type {Reading} */
    const mine = { find, button, pieces: piecesOf(/** @type {Element} */ (find())), at: 0, paused: false };
    reading = mine;
    label(button, true);
    showBar();
    whenVoicesAreKnown(() => {
      if (mine !== reading) {
        return;
      }
      if (speech.getVoices().length > 0 && !voice()) {
        say('This device has no English voice of its own.');
        return;
      }
      speakNext();
    });
  }

  function stop() {
    const before = reading;
    reading = undefined;
    speech.resume(); // A voice that was paused would stay so.
    speech.cancel();
    unmark();
    if (before) {
      label(before.button, false);
      const hadFocus = bar?.contains(document.activeElement);
      bar?.remove();
      bar = undefined;
      if (hadFocus && before.button?.isConnected) {
        before.button.focus();
      }
    }
  }

  // ---- buttons ----

  /**
   * @param {string} words
   * @param {string} look
   * @param {() => void} press
   */
  function control(words, look, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = look;
    button.textContent = words;
    button.addEventListener('click', press);
    return button;
  }

  /** @param {string} words */
  function say(words) {
    bar?.querySelector('[role=status]')?.replaceChildren(words);
  }

  function showBar() {
    bar = document.createElement('div');
    bar.className = 'reading-bar';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'Reading aloud');
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const pause = control('Pause', 'quiet', () => {
      const mine = /** @type {Reading} */ (reading);
      mine.paused = !mine.paused;
      speech[mine.paused ? 'pause' : 'resume']();
      pause.textContent = mine.paused ? 'Go on' : 'Pause';
    });
    bar.append(status, pause, control('Stop', 'quiet', stop));
    document.body.append(bar);
  }

  /**
   * @param {HTMLElement} button
   * @param {boolean} isReading
   */
  function label(button, isReading) {
    if (button?.isConnected) {
      button.setAttribute('aria-pressed', String(isReading));
    }
  }

  /**
   * @param {Element} area
   * @param {string} words
   * @param {string} look
   * @param {Find} find
   */
  function addButton(area, words, look, find) {
    if (area.querySelector(`:scope > .${look}`)) {
      return;
    }
    const button = control('', `listen ${look}`, () => (reading?.button === button ? stop() : start(find, button)));
    const name = document.createElement('span');
    name.textContent = words;
    button.append(name);
    button.setAttribute('aria-pressed', 'false');
    area.append(button);
  }

  /** The copy of an area that is on the screen, whichever of the two that is. */
  const shown = (/** @type {string} */ selector, /** @type {number} */ place) => () => [...document.querySelectorAll(selector)].filter(isShown)[place];

  function addButtons() {
    for (const copy of document.querySelectorAll('.public')) {
      copy.querySelectorAll(PAGES).forEach((area, place) => addButton(area, 'Listen', 'listen-all', shown(PAGES, place)));
      copy.querySelectorAll(PARTS).forEach((area, place) => addButton(area, 'Listen to this part', 'listen-part', shown(PARTS, place)));
    }
    if (reading && !reading.button.isConnected) {
      reading.button = /** @type {HTMLElement | null} */ (document.querySelector('.public .listen')) ?? reading.button;
    }
  }

  addButtons();
  new MutationObserver(addButtons).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('thinkuknow-take-over', addButtons);
  window.addEventListener('thinkuknow-read-page', () =>
    start(shown(PAGES, 0)() ? shown(PAGES, 0) : shown(PARTS, 0), /** @type {HTMLElement} */ (document.querySelector('.public .listen')))
  );
  window.addEventListener('pagehide', stop);
  window.addEventListener('thinkuknow-leaving', stop);
  speech.cancel(); // What another page of ours began to say.
})();
