/** A pupil's screen in a live lesson: come in, see what the class sees, answer, and come back to the same place after anything. */
/** @import { Now } from './live-state.js' */
import { showEnd } from './live-end.js';
import { backIn, leaveNoStepBehind, takeSeat } from './live-door.js';
import { load, save, forget, named } from './live-store.js';
import { fetchLesson, keepPart, partOf } from './live-parts.js';
import { follow } from './live-line.js';
import { answersOf, wordsOf } from './live-answers.js';
import { answerable } from './live-question.js';
import { questionBox, sayable } from './live-words.js';
import { dropDrafts } from './live-drafts.js';
import { showOut } from './live-seat.js';
import { stateOf } from './live-state.js';
import { choiceOf, takeAtShow } from './live-show.js';
import { ownPaceOf } from './live-own-pace.js';

const KEPT = 'Your answer is kept. It goes when the internet is back.';
const PART_AGAIN_MS = 3000;
const article = /** @type {Part} */ (document.querySelector('.live'));
const { code = '', stops: order = '', lesson } = article.dataset;
const stops = order.split(' ');
const find = (/** @type {string} */ css) => article.querySelector(css);
const [comeIn, stage, line] = ['.come-in', '.stage', '.line'].map(find);
const ownPace = ownPaceOf(find('.own-pace'), stops, (to) => goTo(to));
const box = find('.ask-teacher') && questionBox(find('.ask-teacher'), code, (sending, question) => seat.answers.give(sending, { question }));

const state = stateOf(stops);
/** There from the moment it is taken. @type {{ kept: KeptSeat, answers: ReturnType<typeof answersOf> } & ReturnType<typeof follow>} */
let seat = /** @type {any} */ (undefined);
/** The question on the screen. @type {Asked | undefined} */
let asked;

// ---- coming in ----

async function comeInAs(/** @type {number} */ heads) {
  const enter = find('.enter');
  enter.disabled = true;
  const { seat: given, gone, sentence } = await takeSeat(code, heads, (sentence) => (line.textContent = sentence));
  enter.disabled = false;
  if (gone) {
    location.replace('/join');
  } else if (given) {
    begin({ ...given, answers: named(), at: '', lesson });
    save(code, seat.kept);
  } else {
    line.textContent = sentence ?? '';
  }
}

function begin(/** @type {KeptSeat} */ kept) {
  state.comeIn();
  line.textContent = '';
  comeIn.hidden = true;
  stage.hidden = false;
  article.classList.add('in');
  find('.seat img').src = kept.picture;
  find('.seat span').textContent = kept.nickname;
  find('.seat').hidden = false;
  const later = (/** @type {string} */ name) => box?.say(name, 'later');
  const answers = answersOf(code, kept, { waiting: notSent, later, sent: answered, refused, out: () => seat.ask() });
  box?.show();
  answers.flush();
  seat = { kept, answers, ...follow(code, kept.token, { tell, part: keepPart, lost: sayLine }) };
}

// ---- following ----

function tell(/** @type {Now} */ next) {
  const { to, aboutSeats } = state.hear(next);
  if (to === 'gone') {
    forget(code);
    dropDrafts(code);
    location.replace('/join');
  } else if (to === 'out') {
    showOut(article, code, seat.kept.token);
  } else if (to) {
    if (aboutSeats) {
      seat.ask();
    }
    line.textContent = '';
    seat.answers.flush();
    to === 'ended' ? end() : show();
  }
}

function sayLine() {
  line.textContent = seat?.answers.areWaiting() ? KEPT : 'The internet is slow. This page will catch up by itself.';
}

const place = () => state.place(seat.kept.at, !!seat.answers.of(state.now().aside));

async function show() {
  if (!state.is('in')) {
    return;
  }
  const { own, aside } = state.now();
  const stop = place();
  if (own && stop !== aside) {
    seat.kept.at = stop;
    ownPace.show(stop);
  } else {
    seat.kept.at = own ? seat.kept.at : '';
    ownPace.hide();
  }
  save(code, seat.kept);
  if (state.lacks(stop)) {
    sayLine();
  } else if (stop === state.shown() || (await bring(stop))) {
    takeAtShow(asked, stop, state.now(), () => !!seat.answers.of(stop));
    explain(stop);
  }
}

/** @return whether it is on the screen; meanwhile the class may have gone on, or the lesson may have ended */
async function bring(/** @type {string} */ stop) {
  const html = await partOf(code, stop, seat.kept.token);
  if (!state.is('in') || stop !== place()) {
    return false;
  }
  if (html === undefined) {
    state.lack(stop);
    sayLine();
    seat.ask();
    setTimeout(again, PART_AGAIN_MS);
    return false;
  }
  if (stop !== state.shown()) {
    draw(stop, html);
  }
  return true;
}

function again() {
  state.lack('');
  line.textContent = '';
  show();
}

function draw(/** @type {string} */ stop, /** @type {string} */ html) {
  const first = state.isFirst();
  state.show(stop);
  stage.innerHTML = html;
  prepare(stop);
  if (!document.activeElement?.closest('.ask-teacher')) {
    window.scrollTo(0, 0);
    if (!first) {
      stage.querySelector('[tabindex]')?.focus({ preventScroll: true });
    }
  }
  fetchLesson(code, seat.kept.token);
}

// ---- answering ----

function prepare(/** @type {string} */ stop) {
  const question = stage.querySelector('[data-question]');
  asked = question && (question.dataset.kind === 'words' ? sayable(question, code, giving(stop, 'words')) : answerable(question, giving(stop, 'places')));
  const before = seat.answers.of(stop);
  if (asked && before) {
    asked.freeze(before.places ?? before.words);
    answered(stop);
  }
}

const giving =
  (/** @type {string} */ stop, /** @type {'places' | 'words'} */ what) =>
  (/** @type {any} */ given, at = 0, taken = false) => {
    asked?.say('Your answer is on its way.');
    seat.answers.give(stop, { [what]: given, ...(what === 'places' && choiceOf(stop, state.now(), at, taken, !!stage.querySelector('[data-numbered]'))) });
    if (state.now().own && stop === state.now().aside) {
      show();
    }
  };

function answered(/** @type {string} */ name) {
  const { answers } = seat;
  if (!answers.areWaiting() && line.textContent === KEPT) {
    line.textContent = '';
  }
  if (name.startsWith('Q-')) {
    box?.say(name, 'sent');
  } else if (name === state.shown() && asked) {
    asked.say(wordsOf(answers.of(name), KEPT));
    explain(name);
  }
}

function notSent() {
  sayLine();
  const question = seat.answers.waitingQuestion();
  if (question) {
    box?.say(question, 'kept');
  }
}

/** Nothing that a child wrote is lost: it is in its box again. */
function refused(/** @type {string} */ name, /** @type {Given} */ answer, /** @type {string} */ sentence) {
  if (answer.question) {
    box?.giveBack(answer.question, sentence);
  } else if (name === state.shown() && answer.places) {
    answered(name);
  } else if (name === state.shown() && asked) {
    asked.thaw?.(answer.words, sentence);
  }
}

/** What is right comes from the server, and only once it may be seen. */
async function explain(/** @type {string} */ stop) {
  const { own, shown, aside } = state.now();
  const isExplained = () => stage.querySelector('.why-all') !== null;
  if (!asked || stop === aside || !seat.answers.of(stop)?.sent || isExplained() || !(own || shown)) {
    return;
  }
  try {
    const answer = await fetch(`/join/${code}/whys/${stop}`, { headers: { 'X-Seat': seat.kept.token }, cache: 'no-store' });
    const why = answer.ok ? await answer.text() : '';
    if (stop === state.shown() && !isExplained()) {
      stage.querySelector('[data-question]').insertAdjacentHTML('beforeend', why);
    }
  } catch {
    sayLine();
  }
}

// ---- own pace, and the end ----

function goTo(/** @type {string} */ stop) {
  seat.kept.at = stop;
  show();
}

function end() {
  ownPace.hide();
  box?.hide();
  stage.hidden = true;
  stage.replaceChildren();
  showEnd(find('.the-end'), seat.answers);
  seat.answers.areWaiting() || dropDrafts(code);
}

find('.enter').addEventListener('click', () => comeInAs(Number(find('[name=heads]:checked').value)));
leaveNoStepBehind(code, () => seat?.leave());
const before = load(code);
if (before) {
  backIn(code, before, sayLine)
    .then(begin)
    .then(() => seat.ask());
} else {
  comeIn.hidden = false;
}
