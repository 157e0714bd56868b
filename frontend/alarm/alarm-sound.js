// A switch for two short tones. Browsers play nothing before a press, so a remembered "on" waits for the first press on the page.
const CHOICE = 'alarm-sound';
const TONES = [660, 880];
const SECONDS = 0.18;

class AlarmSound extends HTMLElement {
    connectedCallback() {
        if (!this.button) {
            this.button = document.createElement('button');
            this.button.type = 'button';
            this.button.addEventListener('click', () => this.choose(!this.isOn()));
            this.append(this.button);
        }
        this.unlock = () => this.isOn() && this.audio().resume();
        document.addEventListener('pointerdown', this.unlock);
        document.addEventListener('keydown', this.unlock);
        this.draw();
    }

    disconnectedCallback() {
        document.removeEventListener('pointerdown', this.unlock);
        document.removeEventListener('keydown', this.unlock);
    }

    isOn() {
        try {
            return localStorage.getItem(CHOICE) === 'on';
        } catch {
            return this.on === true;
        }
    }

    choose(on) {
        this.on = on;
        try {
            localStorage.setItem(CHOICE, on ? 'on' : 'off');
        } catch {
            // A browser that keeps nothing still sounds until the page is left.
        }
        this.draw();
        this.ring();
    }

    draw() {
        this.button.setAttribute('aria-pressed', String(this.isOn()));
        this.button.textContent = this.isOn() ? 'Alarm sound is on' : 'Alarm sound is off';
    }

    audio() {
        this.context ??= new AudioContext();
        return this.context;
    }

    ring() {
        if (!this.isOn()) {
            return;
        }
        const audio = this.audio();
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
