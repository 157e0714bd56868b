/**
 * Sends a form on from the page of a busy time: looks for a number that makes the hash of the page's stamp begin with
 * zero bits, which takes a second or two, then presses Send. Whoever goes on writing presses it themselves.
 * SHA-256 (FIPS 180-4) in plain script, because browsers offer theirs only over HTTPS.
 */
(() => {
  const TRIES_AT_ONCE = 2000;
  const form = /** @type {HTMLFormElement} */ (document.querySelector('#waiting'));
  const note = /** @type {HTMLElement} */ (document.querySelector('#wait-note'));
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const stamp = field('wait').value;
  const bits = Number(form.dataset.bits);

  /** @type {number[]} */
  const primes = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime)) {
      primes.push(number);
    }
  }
  const fraction = (/** @type {number} */ root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
  const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const turn = (/** @type {number} */ word, /** @type {number} */ by) => (word >>> by) | (word << (32 - by));
  const w = new Int32Array(64);

  /** @param {string} text */
  function firstWords(text) {
    const blocks = ((text.length + 8) >> 6) + 1;
    const message = new Int32Array(blocks * 16);
    for (let i = 0; i < text.length; i++) {
      message[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    }
    message[text.length >> 2] |= 0x80 << (24 - (text.length & 3) * 8);
    message[message.length - 1] = text.length * 8;
    const hash = start.slice();
    for (let block = 0; block < message.length; block += 16) {
      for (let i = 0; i < 64; i++) {
        if (i < 16) {
          w[i] = message[block + i];
        } else {
          const a = w[i - 15];
          const b = w[i - 2];
          w[i] = w[i - 16] + w[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
        }
      }
      let [a, b, c, d, e, f, g, h] = hash;
      for (let i = 0; i < 64; i++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => {
        hash[i] = (hash[i] + word) | 0;
      });
    }
    return hash;
  }

  let writing = false;
  form.addEventListener('input', () => {
    writing = true;
  });

  /** @param {number} from */
  function look(from) {
    for (let proof = from; proof < from + TRIES_AT_ONCE; proof++) {
      if (Math.clz32(firstWords(stamp + '.' + proof)[0]) >= bits) {
        field('proof').value = String(proof);
        note.textContent = (writing ? form.dataset.press : form.dataset.now) ?? '';
        if (!writing) {
          form.requestSubmit ? form.requestSubmit() : form.submit();
        }
        return;
      }
    }
    setTimeout(look, 0, from + TRIES_AT_ONCE);
  }

  note.textContent = form.dataset.soon ?? '';
  look(0);
})();
