import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { all, find, give, load, open, pass, settle, stopClock, textOf } from '../testing/page.js';

const GB = { lang: 'en-GB', localService: true };
const US = { lang: 'en-US', localService: true };
const PAGE = `<div class="public"><article class="lesson"><p>Hello.</p>
  <section class="step"><p>One. Two.</p></section><section class="step"><p>Three.</p></section></article></div>`;
let speech;
const spoken = () => speech.said.map((said) => said.text.trim());
const now = () => speech.said.at(-1);
const listen = (place = 0) => all('.listen')[place].click();

/** The voice of a device: it says what it is given when the test says so. */
class Speech extends EventTarget {
  voices = [US, GB];
  said = [];
  getVoices = () => this.voices;
  speak = (utterance) => this.said.push(utterance);
  pause = mock.fn();
  resume = mock.fn();
  cancel = mock.fn();
}
const NodeEvent = Event;

async function page(html = PAGE, speaks = true) {
  open(html);
  stopClock();
  window.HTMLElement.prototype.checkVisibility = () => true;
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  speech = new Speech();
  give('speechSynthesis', speech);
  give(
    'SpeechSynthesisUtterance',
    class {
      constructor(text) {
        this.text = text;
      }
    }
  );
  document.documentElement.classList.toggle('can-speak', speaks);
  await load(import.meta, './spoken-words.js');
  await load(import.meta, './read-aloud.js');
  await settle();
}
beforeEach(() => page());

test('a lesson and each of its steps have a button to listen; a browser that cannot speak has none', async () => {
  assert.deepEqual(
    all('.listen').map((button) => button.textContent),
    ['Listen to this part', 'Listen to this part', 'Listen']
  );
  await page(PAGE, false);
  assert.equal(all('.listen').length, 0);
});

test('a step is read sentence by sentence with a British voice, and then it is over', () => {
  listen();
  assert.equal(find('.listen').getAttribute('aria-pressed'), 'true');
  assert.deepEqual(spoken(), ['One.']);
  assert.ok(now().voice === GB);
  assert.equal(now().rate, 0.95);
  now().onstart();
  assert.equal(find('.step p').classList.contains('speaking'), true);
  now().onend();
  assert.deepEqual(spoken(), ['One.', 'Two.']);
  now().onend();
  assert.equal(find('.listen').getAttribute('aria-pressed'), 'false');
  assert.ok(find('.reading-bar') === null);
  assert.ok(find('.speaking') === null);
});

test('a voice that lives on another computer is not used', () => {
  speech.voices = [{ lang: 'en-GB', localService: false }, US];
  listen();
  assert.ok(now().voice === US);
});

test('a device without an English voice of its own says so and stays silent', () => {
  speech.voices = [{ lang: 'fr-FR', localService: true }];
  listen();
  assert.deepEqual(spoken(), []);
  assert.equal(textOf('.reading-bar [role=status]'), 'This device has no English voice of its own.');
});

test('voices that are named late are waited for', async () => {
  speech.voices = [];
  listen();
  assert.deepEqual(spoken(), []);
  speech.voices = [GB];
  speech.dispatchEvent(new NodeEvent('voiceschanged'));
  assert.deepEqual(spoken(), ['One.']);
  await pass(400);
  assert.deepEqual(spoken(), ['One.'], 'and not said twice');
});

test('a browser that never names its voices simply speaks', async () => {
  speech.voices = [];
  listen();
  await pass(400);
  assert.equal(now().lang, 'en-GB');
});

test('for the youngest it is read slowly', async () => {
  await page(PAGE.replace('"public"', '"public band-4-7"'));
  listen();
  assert.equal(now().rate, 0.8);
});

test('the bar pauses, goes on and stops', () => {
  listen();
  const [pause, stop] = all('.reading-bar button');
  pause.click();
  assert.equal(speech.pause.mock.callCount(), 1);
  assert.equal(pause.textContent, 'Go on');
  pause.click();
  assert.equal(pause.textContent, 'Pause');
  stop.focus();
  stop.click();
  assert.ok(find('.reading-bar') === null);
  assert.ok(document.activeElement === find('.listen'), 'the focus goes back to where it came from');
});

test('the same button stops what it began, and another begins anew', () => {
  listen(0);
  listen(1);
  assert.deepEqual(spoken(), ['One.', 'Three.']);
  listen(1);
  assert.ok(find('.reading-bar') === null);
});

test('a voice that fails, and a page that is left, stop it', () => {
  listen();
  now().onerror();
  assert.ok(find('.reading-bar') === null);
  for (const name of ['pagehide', 'thinkuknow-leaving']) {
    listen();
    window.dispatchEvent(new Event(name));
    assert.ok(find('.reading-bar') === null, name);
  }
});

test('what an earlier reading still tells of is not heard', () => {
  listen(0);
  const before = now();
  listen(1);
  before.onend();
  before.onerror();
  assert.deepEqual(spoken(), ['One.', 'Three.']);
  assert.ok(find('.reading-bar') !== null);
});

test('each word is marked as it is said', () => {
  listen();
  assert.doesNotThrow(() => now().onboundary({ name: 'word', charIndex: 0, charLength: 3 }));
});

test('the whole page is read from the panel', () => {
  window.dispatchEvent(new Event('thinkuknow-read-page'));
  assert.deepEqual(spoken(), ['Hello.']);
});

test('a page of which Flow has drawn a copy is read on from the copy, whose buttons are there', async () => {
  listen();
  find('.step').outerHTML = '<section class="step"><p>One. Two.</p></section>';
  await settle();
  document.dispatchEvent(new Event('thinkuknow-take-over'));
  assert.ok(find('.step .listen') !== null);
  now().onend();
  assert.deepEqual(spoken(), ['One.', 'Two.']);
  now().onstart();
  assert.equal(find('.step p').classList.contains('speaking'), true);
});
