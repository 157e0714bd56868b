import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { load, open, press } from '../testing/page.js';

test('the buttons that say so open the print dialog, and no others', async () => {
  open('<button class="print">Print</button><button class="other">Other</button>');
  window.print = mock.fn();
  await load(import.meta, './print.js');
  press('.other');
  assert.equal(window.print.mock.callCount(), 0);
  press('.print');
  assert.equal(window.print.mock.callCount(), 1);
});
