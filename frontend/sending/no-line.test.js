import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, load, open, textOf } from '../testing/page.js';

const PAGE = `<aside class="help-now"><p>Childline <a href="tel:08001111">0800 1111</a></p></aside>
  <form id="telling" action="/report?turn=1" data-no-line="Your words are still here."><textarea name="what">my words</textarea>
    <button id="send" type="submit">Send</button><button id="welsh" type="submit" formaction="/report/form?lang=cy">Cymraeg</button></form>
  <form id="other"><button type="submit">Helped</button></form>`;

let sent;

async function send(button = '#send') {
  const event = new window.Event('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'submitter', { value: find(button) });
  find(button).form.dispatchEvent(event);
  await new Promise((resolve) => setImmediate(resolve));
  return event;
}

beforeEach(async () => {
  open(PAGE);
  sent = [];
  window.HTMLFormElement.prototype.requestSubmit = function requestSubmit(by) {
    sent.push(by.id);
  };
  globalThis.fetch = window.fetch = mock.fn(async () => ({ ok: true }));
  await load(import.meta, './no-line.js');
});

test('with a line the form goes by the button that was pressed, once', async () => {
  const event = await send('#welsh');
  assert.equal(event.defaultPrevented, true);
  assert.deepEqual(sent, ['welsh']);
  assert.equal((await send()).defaultPrevented, false, 'the sending itself is let through');
});

test('without a line the words stay, and the page says so with a number to call', async () => {
  window.fetch.mock.mockImplementation(async () => {
    throw new TypeError('Failed to fetch');
  });
  assert.equal((await send()).defaultPrevented, true);
  assert.deepEqual(sent, []);
  assert.equal(find('textarea').value, 'my words');
  assert.match(textOf('.no-line'), /Your words are still here\.\s*Childline 0800 1111/);
  assert.equal(document.activeElement, find('.no-line'));
  await send();
  assert.equal(all('.no-line').length, 1, 'said once');
});

test('a form that names no sentence tells that the words are still here', async () => {
  find('#telling').dataset.noLine = '';
  window.fetch.mock.mockImplementation(async () => {
    throw new TypeError('Failed to fetch');
  });
  await send();
  assert.match(textOf('.no-line'), /What you typed is still here/);
});

test('when the line is back, one press sends', async () => {
  window.fetch.mock.mockImplementationOnce(async () => {
    throw new TypeError('Failed to fetch');
  });
  await send();
  await send();
  assert.deepEqual(sent, ['send']);
});

test('a line that is slow is a line', async () => {
  window.fetch.mock.mockImplementation(async () => {
    throw new window.DOMException('slow', 'TimeoutError');
  });
  await send();
  assert.deepEqual(sent, ['send']);
});

test('a second press while it is asked asks nothing', async () => {
  let answer;
  window.fetch.mock.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await send();
  await send();
  assert.equal(window.fetch.mock.callCount(), 1);
  answer({});
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(sent, ['send']);
});

test('whoever comes back to the page is asked anew', async () => {
  await send();
  window.dispatchEvent(new window.Event('pageshow'));
  assert.equal((await send()).defaultPrevented, true);
  assert.equal(window.fetch.mock.callCount(), 2);
});

test('an old phone that cannot send by a button sends the form', async () => {
  delete window.HTMLFormElement.prototype.requestSubmit;
  const form = find('#telling');
  form.requestSubmit = undefined;
  form.submit = () => sent.push('form');
  await send();
  assert.deepEqual(sent, ['form']);
});

test('other forms are left alone', async () => {
  const event = await send('#other button');
  assert.equal(event.defaultPrevented, false);
  assert.equal(window.fetch.mock.callCount(), 0);
});
