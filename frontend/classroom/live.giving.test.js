import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { PARTS, choose, classIs, enter, enterAgain, keepSeat, lesson, now, server, openLesson } from '../testing/live-lesson.js';
import { all, find, pass, press, settle, textOf, type } from '../testing/page.js';
import { later, NO_LINE } from '../testing/server.js';

beforeEach(openLesson);

test('an answer is given, is in, and is explained once that may be seen', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.whys = '<div class="why-all">Because.</div>';
  await enter();
  await choose(1);
  assert.deepEqual(server.to('/answers')[0].body, { question: 'q1', places: [1], ago: 0, taken: false });
  assert.equal(textOf('section .said'), 'Your answer is in.');
  assert.ok(find('.why-all') === null, 'not before the teacher shows it');
  await classIs({ revision: 2, stop: 'q1', shown: true });
  assert.equal(textOf('.why-all'), 'Because.');
});

test('what is chosen when the answers are shown is sent by itself, and is explained', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.whys = '<div class="why-all">Because.</div>';
  await enter();
  find('[data-question] input[value="1"]').checked = true;
  await classIs({ revision: 2, stop: 'q1', shown: true });
  assert.deepEqual(server.to('/answers')[0].body, { question: 'q1', places: [1], ago: 0, taken: true });
  assert.equal(textOf('section .said'), 'What you had chosen is in.');
  assert.equal(textOf('.why-all'), 'Because.');
});

test('so is what is chosen in a poll, and never a word that is half written', async () => {
  keepSeat();
  lesson.parts.poll = PARTS.q1.replace('q1', 'poll');
  lesson.now = now({ aside: 'poll' });
  await enter();
  find('[data-question] input[value="0"]').checked = true;
  await classIs({ revision: 2, aside: 'poll', asideShown: true });
  assert.deepEqual(server.to('/answers')[0].body.places, [0]);
  await classIs({ revision: 3, aside: 'cloud' });
  type('#word', 'ki');
  await classIs({ revision: 4, aside: 'cloud', asideShown: true });
  assert.equal(server.to('/words').length, 0);
});

test('whoever has chosen nothing may still answer, and reads that it is for them alone', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1', shown: true });
  await enter();
  assert.match(textOf('section .said'), /You can still answer: it is just for you/);
  await choose(0);
  assert.match(textOf('section .said'), /so this one is just for you/);
});

test('at their own pace nothing is taken by itself', async () => {
  keepSeat({ at: 'q1' });
  lesson.now = now({ stop: 'q1', own: true, shown: true });
  await enter();
  find('[data-question] input[value="1"]').checked = true;
  await classIs({ revision: 2, stop: 'q1', own: true, shown: true });
  assert.equal(server.to('/answers').length, 0);
});

test('without a line an answer is kept and says so, and is in when the line is back', async () => {
  keepSeat();
  lesson.now = now({ stop: 'q1' });
  lesson.answers = NO_LINE;
  await enter();
  await choose(0);
  assert.equal(textOf('.line'), 'Your answer is kept. It goes when the internet is back.');
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
  assert.match(textOf('.ask-teacher .said'), /is kept. It goes when the internet is back/);
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

test('what is drawn once is not drawn over what a child has begun', async () => {
  keepSeat();
  const [first, second] = [later(), later()];
  const answers = [first.promise, second.promise];
  Object.defineProperty(lesson.parts, 'q1', { get: () => answers.shift() });
  lesson.now = now({ stop: 'q1' });
  await enter();
  await pass(4000); // The same is heard again while the part is still on its way.
  first.come(PARTS.q1);
  await settle();
  const question = find('[data-question]');
  second.come(PARTS.q1);
  await settle();
  assert.ok(find('[data-question]') === question);
});

test('what is explained once is not explained twice', async () => {
  keepSeat({ answers: { q1: { places: [1], sent: true } } });
  const why = later();
  lesson.whys = why.promise;
  await enter();
  await classIs({ revision: 2, stop: 'q1', shown: true });
  await pass(4000); // The same is heard again while the explanation is still on its way.
  why.come('<div class="why-all">Because.</div>');
  await settle();
  assert.equal(all('.why-all').length, 1);
});

test('what a child types and sends is not to be read in this browser, and is there again when the page is loaded again', async () => {
  keepSeat();
  lesson.now = now({ aside: 'cloud' });
  lesson.answers = NO_LINE;
  await enter();
  type('#word', 'Zuleika');
  press('.send');
  type('textarea', 'Featherstone');
  await settle();
  assert.doesNotMatch(JSON.stringify([{ ...localStorage }, { ...sessionStorage }]), /Zuleika|Featherstone/);
  lesson.answers = 200;
  await enterAgain();
  assert.equal(find('textarea').value, 'Featherstone');
  assert.deepEqual(server.to('/words')[0].body, { asking: 'cloud', words: ['Zuleika'] });
});
