/** A pupil's screen in a live lesson: come in, see what the class sees, answer, and come back to the same place after anything. */
import { leaveNoStepBehind, takeSeat } from './live-door.js';
import { load, save, forget } from './live-store.js';
import { fetchLesson, keepPart, partOf } from './live-parts.js';
import { follow } from './live-line.js';
import { answersOf, NOT_TAKEN } from './live-answers.js';
import { answerable } from './live-question.js';
import { questionBox, sayable } from './live-words.js';
import { dropDrafts } from './live-drafts.js';
import { isAboutSeats, showOut } from './live-seat.js';

const KEPT = 'Your answer is kept. It goes when the line is back.';
const article = document.querySelector('.live');
const { code } = article.dataset;
const stops = article.dataset.stops.split(' ');
const find = (css) => article.querySelector(css);
const [comeIn, stage, line, ownPace] = ['.come-in', '.stage', '.line', '.own-pace'].map(find);

let kept = load(code);
let now = { revision: 0, stop: 'waiting', aside: '' };
let shown = '';
let asked;
let answers;
const box = find('.ask-teacher') && questionBox(find('.ask-teacher'), code, (sending, question) => answers.give(sending, { question }));
let ask = () => undefined;
let leave = () => undefined;

// ---- coming in ----

async function comeInAs(heads) {
  const enter = find('.enter');
  enter.disabled = true;
  const { seat, gone, sentence } = await takeSeat(code, heads, (sentence) => (line.textContent = sentence));
  enter.disabled = false;
  if (gone) {
    location.replace('/join');
  } else if (seat) {
    kept = { ...seat, answers: {}, at: '', lesson: article.dataset.lesson };
    save(code, kept);
    begin();
  } else {
    line.textContent = sentence;
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
  answers = answersOf(code, kept, { waiting: notSent, later: (name) => box?.say(name, 'later'), sent: answered, refused, out: () => ask() });
  box?.show();
  answers.flush();
  ({ ask, leave } = follow(code, kept.token, { tell, part: keepPart, lost: sayLine }));
}

// ---- following ----

function tell(next) {
  if (next.gone) {
    forget(code);
    dropDrafts(code);
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

/** What the teacher asks comes before the lesson; alone, a pupil who has answered goes on from where the class was. */
function place() {
  if (now.aside && !(now.own && answers.of(now.aside))) {
    return now.aside;
  }
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
  ownPace.hidden = !now.own || stop === now.aside;
  if (!ownPace.hidden) {
    showOwnPlace(stop);
  } else if (!now.own && kept.at) {
    kept.at = '';
  }
  save(code, kept);
  if (stop !== shown) {
    const html = await partOf(code, stop, kept.token);
    if (stop !== place() || shown === 'out') {
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
    if (!document.activeElement?.closest('.ask-teacher')) {
      window.scrollTo(0, 0);
      if (!first) {
        stage.querySelector('[tabindex]')?.focus({ preventScroll: true });
      }
    }
    fetchLesson(code, kept.token);
  }
  explain(stop);
}

// ---- answering ----

function prepare(stop) {
  const question = stage.querySelector('[data-question]');
  asked =
    question &&
    (question.dataset.kind === 'words' ? sayable(question, code, (words) => give(stop, { words })) : answerable(question, (places) => give(stop, { places })));
  const before = answers.of(stop);
  if (asked && before) {
    asked.freeze(before.places ?? before.words);
    answered(stop);
  }
}

function give(stop, answer) {
  asked.say('Your answer is on its way.');
  answers.give(stop, answer);
  if (now.own && stop === now.aside) {
    show();
  }
}

function answered(name) {
  if (!answers.areWaiting() && line.textContent === KEPT) {
    line.textContent = '';
  }
  if (name.startsWith('Q-')) {
    box?.say(name, 'sent');
  } else if (name === shown && asked) {
    const { sent, missed } = answers.of(name);
    asked.say(missed ? NOT_TAKEN : sent ? 'Your answer is in.' : KEPT);
    explain(name);
  }
}

function notSent() {
  sayLine();
  const question = answers.waitingQuestion();
  if (question) {
    box?.say(question, 'kept');
  }
}

/** Nothing that a child wrote is lost: it is in its box again. */
function refused(name, answer, sentence) {
  if (answer.question) {
    box?.giveBack(answer.question, sentence);
  } else if (name === shown && answer.places) {
    answered(name);
  } else if (name === shown && asked) {
    asked.thaw(answer.words, sentence);
  }
}

/** What is right comes from the server, and only once it may be seen. */
async function explain(stop) {
  if (!asked || stop === now.aside || !answers.of(stop)?.sent || stage.querySelector('.why-all') || !(now.own || now.shown)) {
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
  box?.hide();
  shown = 'ended';
  const { lesson } = article.dataset;
  stage.innerHTML = `<h2 tabindex="-1">The lesson has ended</h2><p>Well done.</p>${lesson ? `<p><a class="main-action" href="${lesson}">Read it again</a></p>` : ''}`;
  stage.querySelector('h2').focus();
  if (!answers.areWaiting()) {
    dropDrafts(code);
  }
}

find('.enter').addEventListener('click', () => comeInAs(Number(find('[name=heads]:checked').value)));
find('.back-one').addEventListener('click', () => goOwn(-1));
find('.next-one').addEventListener('click', () => goOwn(1));
leaveNoStepBehind(() => leave());
if (kept) {
  begin();
  ask();
} else {
  comeIn.hidden = false;
}
