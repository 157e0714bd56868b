import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { all, find, give, key, load, open, press, settle, textOf } from '../testing/page.js';

const row = (say, picture) => `<li class="pair"><label class="say" ${picture ? `data-picture="/illustrations/${picture}"` : ''}>${say}</label>
  <div class="choose"><select><option value="">Choose one</option><option value="0">Sleep.</option>
  <option value="1" data-picture="/illustrations/apple.svg">Food</option><option value="2">Play</option></select></div><div class="marks"></div></li>`;
let told;

beforeEach(async () => {
  const page = open(`<tap-pairs><ul class="pairs">${row('Eyes', 'eyes.svg')}${row('Tummy')}${row('Legs')}</ul></tap-pairs>`);
  give('ResizeObserver', undefined);
  told = [];
  page.document.addEventListener('change', () => told.push(values().join('')));
  await load(import.meta, './tap-pairs.js');
  await settle();
});

const values = () => all('select').map((list) => list.value);
const card = (side, at) => `.${side} .card[data-at="${at}"]`;
const nameOf = (side, at) => find(card(side, at)).textContent;
const said = () => textOf('[role=status]');
const unlocked = () => all('.card').filter((each) => !each.disabled).length;

test('the cards are what the lists offer, with their pictures', () => {
  assert.deepEqual(
    all('.card .say').map((each) => each.textContent),
    ['Eyes', 'Tummy', 'Legs', 'Sleep.', 'Food', 'Play']
  );
  assert.deepEqual(
    all('.card img').map((each) => [each.getAttribute('src'), each.alt]),
    [
      ['/illustrations/eyes.svg', ''],
      ['/illustrations/apple.svg', ''],
    ]
  );
  assert.equal(find('tap-pairs').classList.contains('tapping'), true);
});

test('two presses join two cards, in the list too, and whoever listens hears it', () => {
  press(card('left', 0));
  assert.equal(find(card('left', 0)).getAttribute('aria-pressed'), 'true');
  assert.equal(said(), '“Eyes” is picked. Now press the one that goes with it.');
  press(card('right', 0));
  assert.deepEqual(values(), ['0', '', '']);
  assert.deepEqual(told, ['0'], 'what listens to the list is told once');
  assert.equal(said(), '“Eyes” is joined to “Sleep”.');
  assert.equal(nameOf('left', 0), '1Eyes, joined to “Sleep”');
  assert.equal(nameOf('right', 0), '1Sleep., joined to “Eyes”');
  assert.equal(all('line').length, 1);
});

test('a joined card that is pressed comes apart', () => {
  [card('left', 1), card('right', 2), card('right', 2)].forEach(press);
  assert.deepEqual(values(), ['', '', '']);
  assert.equal(said(), '“Tummy” and “Play” are apart again.');
  assert.equal(all('line').length, 0);
  assert.equal(nameOf('left', 1), 'Tummy');
});

test('joining a card anew frees the partner that it had', () => {
  [card('left', 0), card('right', 1), card('left', 2), card('right', 1)].forEach(press);
  assert.deepEqual(values(), ['', '', '1']);
  assert.equal(find(card('left', 0)).className.trim(), 'card');
});

test('arrows go from card to card', () => {
  find(card('left', 0)).focus();
  const arrow = key('ArrowRight', { on: document.activeElement });
  key('ArrowDown', { on: document.activeElement });
  assert.ok(document.activeElement === find(card('right', 1)));
  assert.equal(arrow.defaultPrevented, true);
  assert.equal(key('Tab', { on: document.activeElement }).defaultPrevented, false);
});

test('what another script puts into the lists, and then locks, is on the cards', async () => {
  all('select').forEach((list, at) => {
    list.value = String(2 - at);
    list.dispatchEvent(new Event('change'));
    list.disabled = true;
  });
  await settle();
  assert.equal(nameOf('left', 0), '1Eyes, joined to “Play”');
  assert.equal(all('line').length, 3);
  assert.equal(unlocked(), 0);
  assert.deepEqual(told, []);
});

test('two that were given the same partner are both shown', () => {
  all('select').forEach((list) => (list.value = '1'));
  find('select').dispatchEvent(new Event('change'));
  assert.equal(nameOf('right', 1), '1 2 3Food, joined to “Eyes” and “Tummy” and “Legs”');
});

test('the mark of a row stands on its card, and goes with it', async () => {
  const first = find('.pair');
  first.classList.add('not-quite');
  first.querySelector('.marks').innerHTML = '<span class="mark not-quite">Not quite</span>';
  await settle();
  assert.equal(textOf(`${card('left', 0)} .mark`), 'Not quite');
  assert.equal(find(card('left', 0)).classList.contains('not-quite'), true);
  first.querySelector('.marks').innerHTML = '';
  await settle();
  assert.equal(all('.card .mark').length, 0);
});

test('rows that are explained are shown instead of the cards', async () => {
  all('.choose').forEach((each) => each.remove());
  await settle();
  assert.equal(all('.card').length, 0);
  assert.equal(find('tap-pairs').classList.contains('tapping'), false);
});

test('rows that come later are drawn when they are there', async () => {
  const late = document.createElement('tap-pairs');
  document.body.append(late);
  assert.equal(late.querySelector('.card'), null);
  late.innerHTML = `<ul class="pairs">${row('A')}${row('B')}${row('C')}</ul>`;
  await settle();
  assert.equal(late.querySelectorAll('.card').length, 6);
});
