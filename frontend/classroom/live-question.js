/**
 * Reads an answer from a question on the screen, for each of the seven kinds, and shows one that was given before. What is chosen and
 * not sent yet is there for whoever asks: a way of several that begins in some order or with nothing ticked is not chosen yet.
 */
const placeOf = (/** @type {Part} */ element) => Number(element.dataset.place ?? element.value);

/** @param {Part} question */
function options(question) {
  return {
    read: (/** @type {boolean} */ several) => {
      const chosen = Array.from(question.querySelectorAll('input:checked')).map(placeOf);
      return several || chosen.length > 0 ? chosen : undefined;
    },
    isBegun: () => question.querySelector('input:checked') !== null,
    show: (/** @type {number[]} */ places) => question.querySelectorAll('input').forEach((input) => (input.checked = places.includes(placeOf(input)))),
  };
}

/** @param {Part} question */
function order(question) {
  const list = question.querySelector('.in-order');
  const said = question.querySelector('.said');
  let moved = false;
  const entries = () => /** @type {Part[]} */ (Array.from(list.children));
  const mark = () =>
    entries().forEach((entry, at, all) => {
      entry.querySelector('.up').setAttribute('aria-disabled', String(at === 0));
      entry.querySelector('.down').setAttribute('aria-disabled', String(at === all.length - 1));
    });
  list.addEventListener('click', (event) => {
    const button = /** @type {Part} */ (event.target).closest('.up, .down');
    const entry = button?.closest('.entry');
    const other = button?.matches('.up') ? entry.previousElementSibling : entry?.nextElementSibling;
    if (other) {
      button.matches('.up') ? other.before(entry) : other.after(entry);
      moved = true;
      mark();
      button.focus();
      said.textContent = `“${entry.querySelector('.say').textContent}” is now number ${entries().indexOf(entry) + 1} of ${entries().length}.`;
    }
  });
  mark();
  return {
    read: () => entries().map(placeOf),
    isBegun: () => moved,
    show: (/** @type {number[]} */ places) => {
      places.forEach((place) => list.append(/** @type {Part} */ (entries().find((entry) => placeOf(entry) === place))));
      mark();
    },
  };
}

/** @param {Part} question */
function pairs(question) {
  const selects = Array.from(question.querySelectorAll('select'));
  return {
    read: () => (selects.every((select) => select.value !== '') ? selects.map(placeOf) : undefined),
    isBegun: () => true,
    /** Cards that are drawn from a list hear of it; nobody else is told, because nothing was chosen. */
    show: (/** @type {number[]} */ places) =>
      selects.forEach((select, at) => {
        select.value = String(places[at]);
        select.dispatchEvent(new Event('change'));
      }),
  };
}

/**
 * The first ending is the answer. Afterwards the other ways can be looked at.
 *
 * @param {Part} question
 * @param {() => void} ended
 */
function story(question, ended) {
  /** @type {number[]} */
  let path = [];
  const scenes = Array.from(question.querySelectorAll('.scene-part'));
  const current = () => /** @type {Part} */ (scenes.find((scene) => !scene.hidden));
  const isOver = () => current().querySelector('.ending') !== null;
  /**
   * @param {Part} to a scene
   * @param {boolean} focus
   */
  function go(to, focus) {
    scenes.forEach((scene) => (scene.hidden = scene !== to));
    if (focus) {
      to.querySelector('.scene').focus();
    }
  }
  const follow = (/** @type {number} */ place, /** @type {boolean} */ focus) => {
    const choice = current().querySelector(`.choice[data-place="${place}"]`);
    path.push(place);
    go(/** @type {Part} */ (scenes.find((scene) => scene.dataset.scene === choice.dataset.to)), focus);
  };
  question.querySelector('.story').addEventListener('click', (event) => {
    const target = /** @type {Part} */ (event.target);
    const choice = target.closest('.choice');
    if (choice) {
      follow(placeOf(choice), true);
      if (isOver() && !question.classList.contains('given')) {
        ended();
      }
    } else if (target.closest('.again')) {
      path = [];
      go(scenes[0], true);
    }
  });
  question.querySelector('.send').hidden = true;
  go(scenes[0], false);
  return {
    read: () => (isOver() ? path : undefined),
    isBegun: isOver,
    show: (/** @type {number[]} */ places) => {
      path = [];
      go(scenes[0], false);
      places.forEach((place) => follow(place, false));
    },
  };
}

/**
 * Makes a question answerable.
 *
 * @param {Part} question
 * @param {(places: number[], at: number, taken?: boolean) => void} give is told the places once the child sends them, when they were chosen, and
 *     whether they were taken before they were sent
 */
export function answerable(question, give) {
  const kind = question.dataset.kind;
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  question.querySelector('.send').after(said);
  /** What is said already is not said again. @param {string} words */
  const say = (words) => said.textContent === words || (said.textContent = words);
  const part = kind === 'order' ? order(question) : kind === 'match' ? pairs(question) : kind === 'story' ? story(question, () => send()) : options(question);
  let chosenAt = 0;
  const choose = () => (chosenAt = Date.now());
  ['input', 'change', 'click'].forEach((change) => question.addEventListener(change, (event) => isSend(event) || choose()));

  /** @param {number[]} places */
  function freeze(places) {
    part.show(places);
    question.classList.add('given');
    question.querySelectorAll(`input, select, button${kind === 'story' ? '.send' : ''}`).forEach((control) => (control.disabled = true));
    question.querySelector('.send').hidden = true;
  }

  function send() {
    const places = part.read(kind === 'several');
    if (places === undefined) {
      said.textContent = kind === 'match' ? 'Choose one for each first.' : 'Choose an answer first.';
      return;
    }
    const at = chosenAt || Date.now();
    freeze(places);
    said.tabIndex = -1;
    said.focus();
    give(places, at);
  }

  /** What is chosen and not sent yet goes as it is; where nothing is, nothing does. */
  function take() {
    const places = part.isBegun() ? part.read(kind === 'several') : undefined;
    if (places !== undefined && !question.classList.contains('given')) {
      const at = chosenAt || Date.now();
      freeze(places);
      give(places, at, true);
    }
  }

  question.querySelector('.send').addEventListener('click', send);
  return { freeze, take, say };
}

/** @param {Event} event */
function isSend(event) {
  return event.target instanceof Element && event.target.closest('.send') !== null;
}
