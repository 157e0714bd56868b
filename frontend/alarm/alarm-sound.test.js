import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, give, keepNothing, load, open, textOf } from '../testing/page.js';

let audio;
/** Before a page has one of its own. */
const NodeEvent = Event;

/** A browser's sound: quiet until somebody has pressed something. */
class Sound extends EventTarget {
  state = 'suspended';
  currentTime = 10;
  destination = {};
  tones = [];
  constructor() {
    super();
    audio = this;
  }
  resume() {
    this.state = 'running';
    this.dispatchEvent(new NodeEvent('statechange'));
  }
  createOscillator() {
    const tone = { frequency: {}, connect: (to) => to, start: (at) => (tone.from = at), stop: (at) => (tone.until = at) };
    this.tones.push(tone);
    return tone;
  }
  createGain() {
    return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (to) => to };
  }
}

const alarm = () => find('alarm-sound');
const said = () => textOf('[role=status]');
const [HEAR, SWITCH] = ['alarm-sound button', 'alarm-sound button + button'];
const pressSwitch = () => find(SWITCH).click();
const choice = () => localStorage.getItem('alarm-sound');

beforeEach(async () => {
  open();
  audio = undefined;
  give('AudioContext', Sound);
  await load(import.meta, './alarm-sound.js');
  document.body.innerHTML = '<alarm-sound></alarm-sound>';
});

test('the sound is off as it comes, and no sound is made ready', () => {
  assert.equal(said(), 'Alarm sound is off');
  assert.equal(find(HEAR).hidden, true);
  alarm().ring();
  assert.equal(audio, undefined);
});

test('it is switched on in this browser, and off again', () => {
  pressSwitch();
  assert.equal(choice(), 'on');
  assert.equal(find(SWITCH).textContent, 'Turn the sound off');
  pressSwitch();
  assert.equal(choice(), 'off');
});

test('whoever asks hears of each choice, after it was made', () => {
  const heard = [];
  alarm().addEventListener('sound-chosen', (event) => heard.push(event.target.isOn()));
  pressSwitch();
  pressSwitch();
  assert.deepEqual(heard, [true, false]);
});

test('a sound that the browser keeps quiet is said to be quiet, and what was missed sounds at the first press', () => {
  pressSwitch();
  assert.match(said(), /keeps it quiet until you click/);
  assert.equal(audio.tones.length, 0);
  document.dispatchEvent(new window.Event('keydown'));
  assert.equal(said(), 'Alarm sound is on');
  assert.equal(audio.tones.length, 2);
  assert.equal(alarm().dataset.rang, '1');
});

test('it rings with two tones, one after the other', () => {
  pressSwitch();
  document.dispatchEvent(new window.Event('pointerdown'));
  find(HEAR).click();
  const [first, second] = audio.tones.slice(-2);
  assert.deepEqual([first.frequency.value, second.frequency.value], [660, 880]);
  assert.equal(second.from, first.until);
  assert.equal(alarm().dataset.rang, '2');
});

test('what was missed sounds once', () => {
  pressSwitch();
  audio.resume();
  audio.resume();
  assert.equal(alarm().dataset.rang, '1');
});

test('a browser that keeps nothing sounds until the page is left', () => {
  keepNothing();
  pressSwitch();
  assert.equal(find(SWITCH).textContent, 'Turn the sound off');
});

test('what has left the page wakes no sound, and is made once', () => {
  pressSwitch();
  const element = alarm();
  element.remove();
  document.dispatchEvent(new window.Event('keydown'));
  assert.equal(audio.state, 'suspended');
  document.body.append(element);
  assert.equal(element.children.length, 3);
});
