import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { PARTS, classIs, enter, keepSeat, kept, lesson, now, server, openLesson } from '../testing/live-lesson.js';
import { find, pass, press, settle, textOf, type } from '../testing/page.js';
import { later } from '../testing/server.js';

beforeEach(openLesson);

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
  assert.ok(document.activeElement === find('.stage h2'));
});

test('whoever is writing to the teacher keeps the focus', async () => {
  keepSeat();
  await enter();
  find('textarea').focus();
  await classIs({ revision: 2, stop: 's2' });
  assert.ok(document.activeElement === find('textarea'));
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

test('a part that cannot be had is tried again after three seconds, and the line is said to be slow until then', async () => {
  keepSeat();
  delete lesson.parts.s1;
  await enter();
  assert.match(textOf('.line'), /The internet is slow/);
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
  assert.equal(find('.the-end').hidden, false);
  assert.equal(find('.the-end a').getAttribute('href'), '/learn/7-11/kind');
  slow.come(PARTS.s2);
  await settle();
  assert.equal(find('.the-end').hidden, false);
  assert.equal(find('.stage').hidden, true);
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
