/** About how much of the time that a class was given is left: a bar, and words that change each minute. Nothing blinks, and no second is counted. */
(() => {
  const LOOK_EVERY_MS = 1000;
  const MINUTE_MS = 60_000;

  function words(/** @type {number} */ left) {
    if (left <= 0) {
      return 'Time to come together';
    }
    const minutes = Math.ceil(left / MINUTE_MS);
    return minutes === 1 ? 'About a minute' : `About ${minutes} minutes`;
  }

  class GivenTime extends HTMLElement {
    ends = 0;
    say = document.createElement('span');
    bar = document.createElement('progress');

    connectedCallback() {
      this.ends ||= Date.now() + Number(this.getAttribute('left'));
      if (!this.hasChildNodes()) {
        this.append(this.say, this.bar);
        this.bar.max = Number(this.getAttribute('of'));
        this.bar.setAttribute('aria-label', 'Time that is left');
      }
      this.look();
      this.watch = setInterval(() => this.look(), LOOK_EVERY_MS);
    }

    disconnectedCallback() {
      clearInterval(this.watch);
    }

    look() {
      const left = Math.max(0, this.ends - Date.now());
      this.bar.value = left;
      this.bar.hidden = left === 0;
      const now = words(left);
      if (this.say.textContent !== now) {
        this.say.textContent = now;
      }
    }
  }

  if (!customElements.get('given-time')) {
    customElements.define('given-time', GivenTime);
  }
})();
