import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { load, open } from '../testing/page.js';

test('a question that hangs is given up after eight seconds', async () => {
  open();
  const { patience } = await load(import.meta, './live-patience.js');
  const timeout = mock.method(AbortSignal, 'timeout');
  assert.equal(patience().aborted, false);
  assert.deepEqual(timeout.mock.calls[0].arguments, [8000]);
});

test('a browser that cannot give up waits as long as it likes', async () => {
  open();
  const { patience } = await load(import.meta, './live-patience.js');
  const { timeout } = AbortSignal;
  AbortSignal.timeout = undefined;
  try {
    assert.equal(patience(), undefined);
  } finally {
    AbortSignal.timeout = timeout;
  }
});
