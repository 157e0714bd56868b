/** A live lesson for a test: the page of a pupil, and a server that says and does what the test wants. */
import { find, load, open, pass, press, settle, stopClock } from './page.js';
import { serve } from './server.js';

const PAGE = `<article class="live" data-code="otter-12" data-stops="s1 q1 s2" data-lesson="/learn/7-11/kind">
  <p class="seat" hidden><img><span></span></p>
  <div class="come-in" hidden><input type="radio" name="heads" value="1"><input type="radio" name="heads" value="2" checked><button class="enter">In</button></div>
  <div class="stage" hidden></div><p class="line"></p>
  <div class="own-pace" hidden><button class="back-one">Back</button><span class="place"></span><button class="next-one">Next</button></div>
  <details class="ask-teacher" hidden><textarea></textarea><button class="send-question">Ask</button><p class="said"></p></details>
  <div class="the-end" hidden><h2 tabindex="-1">The lesson has ended</h2><div class="how-it-was" data-question="how-it-was"><button data-place="0">Good</button></div>
  <p class="said"></p><a class="main-action" href="/learn/7-11/kind">Read it again</a></div>
  <a class="report-button" href="/report">Tell someone</a></article>`;
const QUESTION = `<section data-question="q1" data-kind="one"><h2 tabindex="-1">Question</h2>
  <input type="radio" name="a" value="0"><input type="radio" name="a" value="1"><button class="send">Send</button></section>`;
const CLOUD = '<section data-question="cloud" data-kind="words"><p class="word"><input id="word"></p><button class="send">Send</button></section>';
export const PARTS = { s1: '<h2 tabindex="-1">First step</h2>', s2: '<h2 tabindex="-1">Second step</h2>', q1: QUESTION, cloud: CLOUD };
/** Which the server gives to a seat. */
export const KEY = btoa('k'.repeat(32));
const SEAT = { token: 'key', nickname: 'Brave Otter', picture: '/otter.svg', answers: {}, at: '' };

/** What the server says and does; a test changes it. */
export let lesson;
export let server;

function answer(path) {
  const end = path.replace('/join/otter-12/', '');
  if (end.startsWith('stops/')) {
    return lesson.parts[end.slice(6)] ?? 404;
  }
  return (
    { seats: lesson.seat, key: lesson.key, now: lesson.now, stops: 503, answers: lesson.answers, words: lesson.answers, questions: lesson.answers }[end] ??
    lesson.whys
  );
}
export const now = (more) => ({ body: { revision: 1, stop: 's1', aside: '', own: false, shown: false, ended: false, ...more } });
export const keepSeat = (more) => localStorage.setItem('thinkuknow.live.otter-12', JSON.stringify({ ...SEAT, ...more }));
export const kept = () => JSON.parse(localStorage.getItem('thinkuknow.live.otter-12'));

export async function enter() {
  await load(import.meta, '../classroom/live.js');
  await settle();
}
/** The page is loaded again in the same tab. */
export function enterAgain() {
  const kept = [{ ...localStorage }, { ...sessionStorage }];
  open(PAGE);
  stopClock(2_000_000);
  window.ReadableStream = undefined;
  server = serve(answer);
  [localStorage, sessionStorage].forEach((storage, at) => Object.entries(kept[at]).forEach(([name, value]) => storage.setItem(name, value)));
  return enter();
}
/** The class goes on: what the server says next is asked for after four seconds at most. */
export async function classIs(more) {
  lesson.now = now(more);
  await pass(4000);
}
export const choose = (place) => {
  find(`[data-question] input[value="${place}"]`).checked = true;
  press('[data-question] .send');
  return settle();
};

/** Opens the page of a lesson that runs; nobody is in it yet. */
export function openLesson() {
  open(PAGE);
  stopClock(1_000_000);
  window.ReadableStream = undefined;
  lesson = {
    seat: { body: { token: 'key', key: KEY, nickname: 'Brave Otter', picture: '/otter.svg' } },
    key: KEY,
    now: now(),
    parts: { ...PARTS },
    answers: 200,
    whys: 404,
  };
  server = serve(answer);
}
