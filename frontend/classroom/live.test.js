import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open, pass, press, settle, stopClock, textOf, type } from '../testing/page.js';
import { later, NO_LINE, serve } from '../testing/server.js';

const PAGE = `<article class="live" data-code="otter-12" data-stops="s1 q1 s2" data-lesson="/learn/7-11/kind">
  <p class="seat" hidden><img><span></span></p>
  <div class="come-in" hidden><input type="radio" name="heads" value="1"><input type="radio" name="heads" value="2" checked><button class="enter">In</button></div>
  <div class="stage" hidden></div><p class="line"></p>
  <div class="own-pace" hidden><button class="back-one">Back</button><span class="place"></span><button class="next-one">Next</button></div>
  <details class="ask-teacher" hidden><textarea></textarea><button class="send-question">Ask</button><p class="said"></p></details>
  <a class="report-button" href="/report">Tell someone</a></article>`;
const QUESTION = `<section data-question="q1" data-kind="one"><h2 tabindex="-1">Question</h2>
  <input type="radio" name="a" value="0"><input type="radio" name="a" value="1"><button class="send">Send</button></section>`;
const CLOUD = '<section data-question="cloud" data-kind="words"><p class="word"><input id="word"></p><button class="send">Send</button></section>';
const PARTS = { s1: '<h2 tabindex="-1">First step</h2>', s2: '<h2 tabindex="-1">Second step</h2>', q1: QUESTION, cloud: CLOUD };
const SEAT = { token: 'key', nickname: 'Brave Otter', picture: '/otter.svg', answers: {}, at: '' };

/** What the server says and does; a test changes it. */
let lesson;
let server;

function answer(path) {
  const end = path.replace('/join/otter-12/', '');
  if (end.startsWith('stops/')) {
    return lesson.parts[end.slice(6)] ?? 404;
  }
  return { seats: lesson.seat, now: lesson.now, stops: 503, answers: lesson.answers, words: lesson.answers, questions: lesson.answers }[end] ?? lesson.whys;
}
const now = (more) => ({ body: { revision: 1, stop: 's1', aside: '', own: false, shown: false, ended: false, ...more } });
const keepSeat = (more) => localStorage.setItem('thinkuknow.live.otter-12', JSON.stringify({ ...SEAT, ...more }));
const kept = () => JSON.parse(localStorage.getItem('thinkuknow.live.otter-12'));

async function enter() {
  await load(import.meta, './live.js');
  await settle();
}
/** The class goes on: what the server says next is asked for after four seconds at most. */
async function classIs(more) {
  lesson.now = now(more);
  await pass(4000);
}
const choose = (place) => {
  find(`[data-question] input[value="${place}"]`).checked = true;
  press('[data-question] .send');
  return settle();
};

beforeEach(() => {
  open(PAGE);
  stopClock(1_000_000);
  window.ReadableStream = undefined;
  lesson = { seat: { body: { token: 'key', nickname: 'Brave Otter', picture: '/otter.svg' } }, now: now(), parts: { ...PARTS }, answers: 200, whys: 404 };
  server = serve(answer);
});

test('whoever has no seat is asked in, gets one, and is in the lesson', async () => {
  await enter();
  assert.equal(find('.come-in').hidden, false);
  assert.equal(server.requests.length, 0);
  press('.enter');
  await settle();
  assert.deepEqual(server.requests[0].body, { heads: 2 });
  assert.equal(find('.come-in').hidden, true);
  assert.equal(textOf('.seat span'), 'Brave Otter');
  assert.equal(kept().token, 'key');
  await classIs();
  assert.equal(textOf('.stage h2'), 'First step');
});

test('a door that stays shut says why, and a lesson that is gone leads back to the code', async () => {
  lesson.seat = { status: 409, body: 'The lesson is full.' };
  await enter();
  press('.enter');
  await settle();
  assert.equal(textOf('.line'), 'The lesson is full.');
  assert.equal(find('.enter').disabled, false);
  lesson.seat = 404;
  press('.enter');
  await settle();
  assert.deepEqual(location.replace.mock.calls[0].arguments, ['/join']);
});

test('whoever has a seat comes back to what the class sees', async () => {
  keepSeat();
  lesson.now = now({ stop: 's2' });
  await enter();
  assert.equal(find('.come-in').hidden, true);
  assert.equal(textOf('.stage h2'), 'Second step');
});

test('when the class goes on, the screen goes on and what is new has the focus', async () => {
  keepSeat();
  await enter();
  await classIs({ revision: 2, stop: 's2' });
  assert.equal(textOf('.stage h2'), 'Second step');
  assert.equal(document.activeElement, find('.stage h2'));
});

test('whoever is writing to the teacher keeps the focus', async () => {
  keepSeat();
  await enter();
  find('textarea').focus();
  await classIs({ revision: 2, stop: 's2' });
  assert.equal(document.activeElement, find('textarea'));
});

test('an answer is given, is in, and is explained once that may be seen', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.whys = '<div class="why-all">Because.</div>';
  await enter();
  await choose(1);
  assert.deepEqual(server.to('/answers')[0].body, { question: 'q1', places: [1] });
  assert.equal(textOf('section .said'), 'Your answer is in.');
  assert.equal(find('.why-all'), null, 'not before the teacher shows it');
  await classIs({ revision: 2, stop: 'q1', shown: true });
  assert.equal(textOf('.why-all'), 'Because.');
});

test('without a line an answer is kept and says so, and is in when the line is back', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.answers = NO_LINE;
  await enter();
  await choose(0);
  assert.equal(textOf('.line'), 'Your answer is kept. It goes when the line is back.');
  lesson.answers = 200;
  await pass(2000);
  assert.equal(textOf('section .said'), 'Your answer is in.');
  assert.equal(textOf('.line'), '');
});

test('an answer that can never be taken is not called in', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.answers = 422;
  await enter();
  await choose(0);
  assert.match(textOf('section .said'), /did not reach your teacher/);
});

test('words that are refused are in their box again', async () => {
  keepSeat();
  lesson.now = now({ aside: 'cloud' });
  lesson.answers = { status: 409, body: 'Try other words.' };
  await enter();
  type('#word', 'rude');
  press('.send');
  await settle();
  assert.equal(find('#word').value, 'rude');
  assert.equal(textOf('section .said'), 'Try other words.');
});

test('a question to the teacher is sent, or is in its box again', async () => {
  keepSeat();
  await enter();
  type('textarea', 'Why?');
  press('.send-question');
  await settle();
  assert.equal(textOf('.ask-teacher .said'), 'Your teacher has your question.');
  lesson.answers = 404;
  type('textarea', 'And why?');
  press('.send-question');
  await settle();
  assert.equal(find('textarea').value, 'And why?');
  lesson.answers = { status: 429, headers: { 'Retry-After': '9' } };
  press('.send-question');
  await settle();
  assert.match(textOf('.ask-teacher .said'), /goes by itself in a moment/);
});

test('a question without a line says that it is kept', async () => {
  keepSeat();
  lesson.answers = NO_LINE;
  await enter();
  type('textarea', 'Why?');
  press('.send-question');
  await settle();
  assert.match(textOf('.ask-teacher .said'), /is kept. It goes when the line is back/);
});

test('at their own pace each goes on and back, and comes back to the same place', async () => {
  keepSeat();
  lesson.now = now({ own: true });
  await enter();
  assert.equal(textOf('.place'), '1 of 3');
  assert.equal(find('.back-one').disabled, true);
  press('.next-one');
  await settle();
  press('.next-one');
  await settle();
  assert.equal(textOf('.stage h2'), 'Second step');
  assert.equal(find('.next-one').disabled, true);
  press('.back-one');
  await settle();
  assert.equal(kept().at, 'q1');
  await classIs({ revision: 2 });
  assert.equal(textOf('.stage h2'), 'First step', 'with the class again');
  assert.equal(find('.own-pace').hidden, true);
  assert.equal(kept().at, '');
});

test('alone, whoever has answered what the teacher asks goes on at once', async () => {
  keepSeat();
  lesson.now = now({ own: true, aside: 'cloud' });
  await enter();
  type('#word', 'kind');
  press('.send');
  await settle();
  assert.equal(textOf('.stage h2'), 'First step');
});

test('an answer that was given before is shown, and cannot be given again', async () => {
  keepSeat({ answers: { q1: { places: [1], sent: true } } });
  lesson.now = now({ stop: 'q1' });
  await enter();
  assert.equal(find('[data-question] input[value="1"]').checked, true);
  assert.equal(find('[data-question] .send').hidden, true);
  assert.equal(textOf('section .said'), 'Your answer is in.');
});

test('a part that cannot be had is tried again after three seconds, and the line is said to be slow until then', async () => {
  keepSeat();
  delete lesson.parts.s1;
  await enter();
  assert.match(textOf('.line'), /The line is slow/);
  await settle();
  assert.equal(server.to('/stops/s1').length, 1, 'a server in trouble is not asked without a pause');
  lesson.parts.s1 = PARTS.s1;
  await pass(3000);
  assert.equal(textOf('.stage h2'), 'First step');
  assert.equal(textOf('.line'), '');
});

test('whoever waits for a part that does not come goes on with the class', async () => {
  keepSeat();
  delete lesson.parts.s1;
  lesson.now = now();
  await enter();
  lesson.now = now({ revision: 2, stop: 's2' });
  await pass(3000);
  assert.equal(textOf('.stage h2'), 'Second step');
});

test('the end stays, even if a step arrives after it', async () => {
  keepSeat();
  const slow = later();
  lesson.parts.s2 = slow.promise;
  await enter();
  await classIs({ revision: 2, stop: 's2' });
  await classIs({ revision: 3, stop: 's2', ended: true });
  assert.equal(textOf('.stage h2'), 'The lesson has ended');
  assert.equal(find('.stage a').getAttribute('href'), '/learn/7-11/kind');
  slow.come(PARTS.s2);
  await settle();
  assert.equal(textOf('.stage h2'), 'The lesson has ended');
});

test('what is drawn once is not drawn over what a child has begun', async () => {
  keepSeat();
  const slow = later();
  lesson.now = now({ stop: 'q1' });
  lesson.parts.q1 = slow.promise;
  await enter();
  await pass(4000); // the same is heard again while the part is still on its way
  slow.come(PARTS.q1);
  await settle();
  const question = find('[data-question]');
  await classIs({ revision: 1, stop: 'q1' });
  assert.equal(find('[data-question]'), question);
});

test('at the end drafts go, unless something still waits for a line', async () => {
  keepSeat();
  await enter();
  type('textarea', 'half a quest');
  await classIs({ revision: 2, ended: true });
  assert.equal(sessionStorage.length, 0);
  assert.equal(find('.ask-teacher').hidden, true);
});

test('a seat that was closed says so, and shows no step any more', async () => {
  keepSeat();
  await enter();
  lesson.now = 410;
  await pass(4000);
  assert.equal(textOf('.stage h2'), 'Your seat is closed');
});

test('a change that cannot be seen is one of seats, and asks whether this one is still there', async () => {
  keepSeat();
  await enter();
  const asked = server.to('/now').length;
  await classIs({ revision: 2 });
  await settle();
  assert.equal(server.to('/now').length, asked + 2);
});

test('a lesson that is gone leaves nothing in the browser', async () => {
  keepSeat();
  await enter();
  type('textarea', 'half');
  lesson.now = 404;
  await pass(4000);
  assert.equal(kept(), null);
  assert.equal(sessionStorage.length, 0);
  assert.deepEqual(location.replace.mock.calls[0].arguments, ['/join']);
});

test('whoever asks for help says nothing more to the lesson', async () => {
  keepSeat();
  await enter();
  press('.report-button');
  const asked = server.requests.length;
  await pass(4000);
  await pass(4000);
  assert.equal(server.requests.length, asked);
});
