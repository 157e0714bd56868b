/** A pupil's screen in a live lesson: come in, see what the class sees, answer, and come back to the same place after anything. */
import { load, save, forget } from './live-store.js';
import { fetchSoon, partOf } from './live-parts.js';
import { follow } from './live-line.js';
import { answersOf } from './live-answers.js';
import { answerable } from './live-question.js';
import { isAboutSeats, showOut } from './live-seat.js';

const KEPT = 'Your answer is kept. It goes when the line is back.';
const article = document.querySelector('.live');
const { code } = article.dataset;
const stops = article.dataset.stops.split(' ');
const find = (css) => article.querySelector(css);
const [comeIn, stage, line, ownPace] = ['.come-in', '.stage', '.line', '.own-pace'].map(find);

let kept = load(code);
let now = { revision: 0, stop: 'waiting' };
let shown = '';
let asked;
let answers;
let ask = () => undefined;

// ---- coming in ----

async function takeSeat() {
  const enter = find('.enter');
  enter.disabled = true;
  try {
    const heads = Number(find('[name=heads]:checked').value);
    const answer = await fetch(`/join/${code}/seats`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ heads }) });
    if (answer.status === 404) {
      location.replace('/join');
    } else if (answer.status === 409) {
      line.textContent = await answer.text();
    } else if (answer.ok) {
      kept = { ...(await answer.json()), answers: {}, at: '', lesson: article.dataset.lesson };
      save(code, kept);
      begin();
    } else {
      line.textContent = 'Many are coming in just now. Press once more.';
    }
  } catch {
    line.textContent = 'There is no line just now. Press once more in a moment.';
  } finally {
    enter.disabled = false;
  }
}

function begin() {
  line.textContent = '';
  comeIn.hidden = true;
  stage.hidden = false;
  article.classList.add('in');
  find('.seat img').src = kept.picture;
  find('.seat span').textContent = kept.nickname;
  find('.seat').hidden = false;
  answers = answersOf(code, kept, { waiting: sayLine, sent: answered, out: () => ask() });
  answers.flush();
  ask = follow(code, kept.token, { tell, lost: sayLine });
}

// ---- following ----

function tell(next) {
  if (next.gone) {
    forget(code);
    location.replace('/join');
    return;
  }
  if (next.out) {
    shown = 'out';
    showOut(article, code, kept.token);
    return;
  }
  if (next.revision < now.revision || shown === 'out') {
    return;
  }
  if (isAboutSeats(now, next)) {
    ask();
  }
  now = next;
  line.textContent = '';
  answers.flush();
  if (now.ended) {
    end();
  } else {
    show();
  }
}

function sayLine() {
  line.textContent = answers.areWaiting() ? KEPT : 'The line is slow. This page catches up by itself.';
}

/** Alone, a pupil goes on from where the class was. */
function place() {
  if (!now.own) {
    return now.stop;
  }
  if (!stops.includes(kept.at)) {
    kept.at = stops.includes(now.stop) ? now.stop : stops[0];
  }
  return kept.at;
}

async function show() {
  const stop = place();
  ownPace.hidden = !now.own;
  if (now.own) {
    showOwnPlace(stop);
  } else if (kept.at) {
    kept.at = '';
  }
  save(code, kept);
  if (stop !== shown) {
    const html = await partOf(code, stop, kept.token);
    if (stop !== place()) {
      return;
    }
    if (shown === 'out') {
      return;
    }
    if (html === undefined) {
      sayLine();
      ask();
      setTimeout(show, 3000);
      return;
    }
    const first = shown === '';
    shown = stop;
    stage.innerHTML = html;
    prepare(stop);
    window.scrollTo(0, 0);
    if (!first) {
      stage.querySelector('[tabindex]')?.focus({ preventScroll: true });
    }
    const next = stops[stops.indexOf(stop) + 1];
    if (next) {
      fetchSoon(code, next, kept.token);
    }
  }
  explain(stop);
}

// ---- answering ----

function prepare(stop) {
  const question = stage.querySelector('[data-question]');
  asked = question && answerable(question, (places) => {
    asked.say('Your answer is on its way.');
    answers.give(stop, places);
  });
  const before = answers.of(stop);
  if (asked && before) {
    asked.freeze(before.places);
    answered(stop, true);
  }
}

function answered(question) {
  if (!answers.areWaiting() && line.textContent === KEPT) {
    line.textContent = '';
  }
  if (question === shown && asked) {
    asked.say(answers.of(question).sent ? 'Your answer is in.' : KEPT);
    explain(question);
  }
}

/** What is right comes from the server, and only once it may be seen. */
async function explain(stop) {
  if (!asked || !answers.of(stop)?.sent || stage.querySelector('.why-all') || !(now.own || now.shown)) {
    return;
  }
  try {
    const answer = await fetch(`/join/${code}/whys/${stop}`, { headers: { 'X-Seat': kept.token }, cache: 'no-store' });
    if (answer.ok && stop === shown && !stage.querySelector('.why-all')) {
      stage.querySelector('[data-question]').insertAdjacentHTML('beforeend', await answer.text());
    }
  } catch {
    sayLine();
  }
}

// ---- own pace ----

function showOwnPlace(stop) {
  const at = stops.indexOf(stop);
  find('.place').textContent = `${at + 1} of ${stops.length}`;
  find('.back-one').disabled = at === 0;
  find('.next-one').disabled = at === stops.length - 1;
}

function goOwn(step) {
  kept.at = stops[Math.min(Math.max(stops.indexOf(place()) + step, 0), stops.length - 1)];
  show();
}

function end() {
  ownPace.hidden = true;
  shown = 'ended';
  const { lesson } = article.dataset;
  stage.innerHTML = `<h2 tabindex="-1">The lesson has ended</h2><p>Well done.</p>${lesson ? `<p><a class="main-action" href="${lesson}">Read it again</a></p>` : ''}`;
  stage.querySelector('h2').focus();
}

find('.enter').addEventListener('click', takeSeat);
find('.back-one').addEventListener('click', () => goOwn(-1));
find('.next-one').addEventListener('click', () => goOwn(1));
// Whoever asks for help leaves no step behind that the next at this screen could go back to.
document.querySelector('.report-button').addEventListener('click', (event) => {
  event.preventDefault();
  location.replace(event.currentTarget.href);
});
if (kept) {
  begin();
  ask();
} else {
  comeIn.hidden = false;
}
