// A switch for two short tones, a way to hear them, and a sentence that says whether they would be heard now. Browsers play
// nothing before a press, so a remembered "on" may be quiet: that is said, and what was missed sounds at the first press.
const CHOICE = 'alarm-sound';
const TONES = [660, 880];
const SECONDS = 0.18;

class AlarmSound extends HTMLElement {
  said = this.make('span', () => {});
  hear = this.make('button', () => this.ring());
  button = this.make('button', () => this.choose(!this.isOn()));
  unlock = () => this.isOn() && this.audio().resume();

  connectedCallback() {
    if (!this.button.isConnected) {
      this.said.setAttribute('role', 'status');
      this.hear.textContent = 'Hear it';
      this.append(this.said, this.hear, this.button);
    }
    document.addEventListener('pointerdown', this.unlock);
    document.addEventListener('keydown', this.unlock);
    this.draw();
  }

  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.unlock);
    document.removeEventListener('keydown', this.unlock);
  }

  /**
   * @param {'button' | 'span'} name
   * @param {() => void} press
   */
  make(name, press) {
    const made = /** @type {HTMLButtonElement} */ (document.createElement(name));
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  }

  isOn() {
    try {
      return localStorage.getItem(CHOICE) === 'on';
    } catch {
      return this.on === true;
    }
  }

  /** @param {boolean} on */
  choose(on) {
    this.on = on;
    try {
      localStorage.setItem(CHOICE, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still sounds until the page is left.
    }
    this.draw();
    this.ring();
    this.dispatchEvent(new CustomEvent('sound-chosen'));
  }

  draw() {
    const on = this.isOn();
    this.hear.hidden = !on;
    this.button.textContent = on ? 'Turn the sound off' : 'Turn the sound on';
    this.said.textContent = !on
      ? 'Alarm sound is off'
      : this.audio().state === 'running'
        ? 'Alarm sound is on'
        : 'Alarm sound is on, but this browser keeps it quiet until you click or press a key';
  }

  audio() {
    if (!this.context) {
      this.context = new AudioContext();
      this.context.addEventListener('statechange', () => this.heardAgain());
    }
    return this.context;
  }

  heardAgain() {
    this.draw();
    if (this.missed) {
      this.ring();
    }
  }

  ring() {
    if (!this.isOn()) {
      return;
    }
    const audio = this.audio();
    this.missed = audio.state !== 'running';
    if (this.missed) {
      return;
    }
    TONES.forEach((frequency, place) => {
      const start = audio.currentTime + place * SECONDS;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0.2, start);
      volume.gain.exponentialRampToValueAtTime(0.001, start + SECONDS);
      tone.connect(volume).connect(audio.destination);
      tone.start(start);
      tone.stop(start + SECONDS);
    });
    this.dataset.rang = String(Number(this.dataset.rang ?? 0) + 1);
  }
}

customElements.define('alarm-sound', AlarmSound);
