import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, load, open } from '../testing/page.js';

test('a side is a group of buttons in order, with a picture where there is one, whose words say the same', async () => {
  open('<p data-picture="/illustrations/a.svg">A</p><p>B</p>');
  const { sideOf } = await load(import.meta, './cards.js');
  const side = sideOf('left', 'Cards to join', all('p'));
  assert.equal(side.getAttribute('role'), 'group');
  assert.equal(side.getAttribute('aria-label'), 'Cards to join');
  assert.deepEqual(
    Array.from(side.querySelectorAll('button'), (card) => [card.type, card.dataset.at, card.textContent]),
    [
      ['button', '0', 'A'],
      ['button', '1', 'B'],
    ]
  );
  assert.deepEqual(
    Array.from(side.querySelectorAll('img'), (picture) => [picture.getAttribute('src'), picture.alt]),
    [['/illustrations/a.svg', '']]
  );
});
