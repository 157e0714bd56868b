/*
 * The panel behind the "Reading" button: letters, words, colours, read aloud. It stands at the end of the page, outside
 * of what Flow draws, so that it stays when Flow takes the page over.
 */
(() => {
  const KEY = 'thinkuknow.reading';
  const BUTTON = '.public button.reading';
  /** @typedef {{ name: string, title: string, choices: Record<string, string>, needs?: string }} Group */
  /** @type {Group[]} */
  const GROUPS = [
    { name: 'letters', title: 'Letters', choices: { '': 'Normal', large: 'Large', largest: 'Largest' } },
    { name: 'words', title: 'Words', choices: { '': 'All the words', easy: 'Easy read' }, needs: '.easy' },
    { name: 'colours', title: 'Colours', choices: { '': 'As my device', light: 'Light', dark: 'Dark' } },
  ];
  /** @type {HTMLElement | undefined} */
  let panel;

  /** Found anew each time: Flow puts another button in the place of the first. */
  const button = () => /** @type {HTMLElement | undefined} */ ([...document.querySelectorAll(BUTTON)].find((each) => each.getClientRects().length > 0));

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {string} look
   */
  function make(tag, look, words = '') {
    const element = document.createElement(tag);
    element.className = look;
    element.textContent = words;
    return element;
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  function choose(name, value) {
    const settings = Object.fromEntries(
      GROUPS.map((group) => [group.name, group.name === name ? value : (document.documentElement.getAttribute(`data-${group.name}`) ?? '')])
    );
    window.dispatchEvent(new CustomEvent('thinkuknow-reading', { detail: settings }));
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // A browser that keeps nothing shows this page as chosen, and the next one as before.
    }
  }

  /** @param {Group} of */
  function group({ name, title, choices }) {
    const set = make('fieldset', 'choices');
    set.append(make('legend', '', title));
    for (const [value, words] of Object.entries(choices)) {
      const label = make('label', '');
      const radio = make('input', '');
      radio.type = 'radio';
      radio.name = `reading-${name}`;
      radio.value = value;
      radio.checked = (document.documentElement.getAttribute(`data-${name}`) ?? '') === value;
      radio.addEventListener('change', () => choose(name, value));
      label.append(radio, words);
      set.append(label);
    }
    return set;
  }

  function readAloud() {
    const read = make('button', 'main-action', 'Read this page to me');
    read.type = 'button';
    read.addEventListener('click', () => {
      close();
      window.dispatchEvent(new Event('thinkuknow-read-page'));
    });
    return read;
  }

  const sayExpanded = () => document.querySelectorAll(BUTTON).forEach((each) => each.setAttribute('aria-expanded', String(!!panel)));

  function open() {
    const title = make('h2', '', 'Reading');
    title.id = 'reading-title';
    const shut = make('button', 'quiet', 'Close');
    shut.type = 'button';
    shut.addEventListener('click', close);
    panel = make('section', 'reading-panel');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', title.id);
    panel.append(title, ...GROUPS.filter((each) => !each.needs || document.querySelector(each.needs)).map(group));
    if (document.documentElement.matches('.can-speak') && document.querySelector('.public .listen')) {
      panel.append(readAloud());
    }
    panel.append(make('p', 'hint', 'Kept on this device only.'), shut);
    panel.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    document.body.append(panel);
    sayExpanded();
    panel.querySelector('input')?.focus();
  }

  function close() {
    const hadFocus = panel?.contains(document.activeElement);
    panel?.remove();
    panel = undefined;
    sayExpanded();
    if (hadFocus) {
      button()?.focus();
    }
  }

  document.addEventListener('thinkuknow-take-over', sayExpanded);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) {
      return;
    }
    if (event.target.closest(BUTTON)) {
      (panel ? close : open)();
    } else if (panel && !panel.contains(event.target)) {
      close();
    }
  });
})();
