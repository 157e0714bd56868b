/** Reads an answer from a question on the screen, for each of the seven kinds, and shows one that was given before. */
const placeOf = (element) => Number(element.dataset.place ?? element.value);

function options(question) {
  return {
    read: (several) => {
      const chosen = Array.from(question.querySelectorAll('input:checked')).map(placeOf);
      return several || chosen.length > 0 ? chosen : undefined;
    },
    show: (places) => question.querySelectorAll('input').forEach((input) => (input.checked = places.includes(placeOf(input)))),
  };
}

function order(question) {
  const list = question.querySelector('.in-order');
  const said = question.querySelector('.said');
  const entries = () => Array.from(list.children);
  const mark = () =>
    entries().forEach((entry, at, all) => {
      entry.querySelector('.up').setAttribute('aria-disabled', String(at === 0));
      entry.querySelector('.down').setAttribute('aria-disabled', String(at === all.length - 1));
    });
  list.addEventListener('click', (event) => {
    const button = event.target.closest('.up, .down');
    const entry = button?.closest('.entry');
    const other = button?.matches('.up') ? entry.previousElementSibling : entry?.nextElementSibling;
    if (other) {
      button.matches('.up') ? other.before(entry) : other.after(entry);
      mark();
      button.focus();
      said.textContent = `“${entry.querySelector('.say').textContent}” is now number ${entries().indexOf(entry) + 1} of ${entries().length}.`;
    }
  });
  mark();
  return {
    read: () => entries().map(placeOf),
    show: (places) => {
      places.forEach((place) => list.append(entries().find((entry) => placeOf(entry) === place)));
      mark();
    },
  };
}

function pairs(question) {
  const selects = Array.from(question.querySelectorAll('select'));
  return {
    read: () => (selects.every((select) => select.value !== '') ? selects.map(placeOf) : undefined),
    show: (places) => selects.forEach((select, at) => (select.value = String(places[at]))),
  };
}

function story(question) {
  let path = [];
  const scenes = Array.from(question.querySelectorAll('.scene-part'));
  const send = question.querySelector('.send');
  const current = () => scenes.find((scene) => !scene.hidden);
  const isOver = () => current().querySelector('.ending') !== null;
  function go(to, focus) {
    scenes.forEach((scene) => (scene.hidden = scene !== to));
    send.hidden = !isOver();
    if (focus) {
      to.querySelector('.scene').focus();
    }
  }
  const follow = (place, focus) => {
    const choice = current().querySelector(`.choice[data-place="${place}"]`);
    path.push(place);
    go(
      scenes.find((scene) => scene.dataset.scene === choice.dataset.to),
      focus
    );
  };
  question.querySelector('.story').addEventListener('click', (event) => {
    const choice = event.target.closest('.choice');
    if (choice) {
      follow(placeOf(choice), true);
    } else if (event.target.closest('.again')) {
      path = [];
      go(scenes[0], true);
    }
  });
  go(scenes[0], false);
  return {
    read: () => (isOver() ? path : undefined),
    show: (places) => {
      path = [];
      go(scenes[0], false);
      places.forEach((place) => follow(place, false));
    },
  };
}

/**
 * Makes a question answerable.
 *
 * @param give is told the places once the child sends them
 */
export function answerable(question, give) {
  const kind = question.dataset.kind;
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  question.querySelector('.send').after(said);
  const part = kind === 'order' ? order(question) : kind === 'match' ? pairs(question) : kind === 'story' ? story(question) : options(question);

  function freeze(places) {
    part.show(places);
    question.classList.add('given');
    question.querySelectorAll('input, select, button').forEach((control) => (control.disabled = true));
    question.querySelector('.send').hidden = true;
  }

  question.querySelector('.send').addEventListener('click', () => {
    const places = part.read(kind === 'several');
    if (places === undefined) {
      said.textContent = kind === 'match' ? 'Choose one for each first.' : 'Choose an answer first.';
      return;
    }
    freeze(places);
    said.tabIndex = -1;
    said.focus();
    give(places);
  });
  return { freeze, say: (words) => (said.textContent = words) };
}
