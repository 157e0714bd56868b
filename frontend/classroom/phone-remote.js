/**
 * A teacher's phone that drives one lesson. What lets it in stands behind the # of the address and leaves it at once; nothing is asked
 * before a press, so whoever only looks at the address uses nothing up. The key stays in this tab.
 */
import { patience } from './live-patience.js';

const LOOK_EVERY_MS = 1500;
const STEADY_MS = 400;
const KEPT = 'thinkuknow.remote.';
const USED =
  'This QR code has been used, or its two minutes are up. Press Remote on the board for a new one. If the board is asking about a phone, it is not yours: press “None of these”.';
const OVER = 'This phone no longer controls a lesson. Press Remote on the board to start again.';
const NO_LINE = 'The connection is slow. This page will catch up by itself.';

const article = /** @type {Part} */ (document.querySelector('.phone'));
const { code = '' } = article.dataset;
const find = (/** @type {string} */ css) => article.querySelector(css);
const said = find('.said');
let secret = location.hash.slice(1);
let key = kept();
/** @type {number | undefined} */
let looking;
let revision = 0;
let html = '';
let pressed = 0;

function kept() {
  try {
    return sessionStorage.getItem(KEPT + code) ?? '';
  } catch {
    return '';
  }
}

function keep(/** @type {string} */ value) {
  key = value;
  try {
    value ? sessionStorage.setItem(KEPT + code, value) : sessionStorage.removeItem(KEPT + code);
  } catch {
    // It stays in memory, as long as the page is open.
  }
}

function only(/** @type {string} */ part) {
  ['.begin', '.match', '.driving'].forEach((css) => (find(css).hidden = css !== part));
}

function over(/** @type {string} */ words) {
  clearInterval(looking);
  keep('');
  only('');
  said.textContent = words;
}

/**
 * @param {string} path
 * @param {object} [body]
 */
const ask = (path, body) =>
  fetch(`/remote/${code}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(key && { 'X-Remote': key }), ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
    cache: 'no-store',
    signal: patience(),
  });

async function begin() {
  find('#drive').disabled = true;
  try {
    const answer = await ask('asking', { secret });
    if (answer.ok) {
      const { key: mine, words } = await answer.json();
      secret = '';
      keep(mine);
      find('.match .words').textContent = words;
      said.textContent = '';
      only('.match');
      find('.match .words').focus();
      follow();
    } else if (answer.status === 429) {
      said.textContent = 'Many phones are connecting just now. Press again in a moment.';
    } else {
      over(USED);
    }
  } catch {
    said.textContent = 'There is no connection just now. Press again in a moment.';
  }
  find('#drive').disabled = false;
}

/** @param {Response} answer */
async function take(answer) {
  if (answer.status === 404) {
    over(OVER);
  } else if (answer.status === 200) {
    show(await answer.json());
  }
}

/** @param {{ title: string, html: string, revision: number, back: boolean, next: boolean, show: string, wordsWait: boolean }} now */
function show(now) {
  if (now.revision < revision) {
    return;
  }
  const first = find('.driving').hidden;
  const moved = now.revision > revision;
  revision = now.revision;
  only('.driving');
  said.textContent = '';
  find('.lesson').textContent = now.title;
  if (now.html !== html) {
    const open = !moved && !!find('.stop details[open]');
    html = now.html;
    find('.stop').innerHTML = html;
    find('.stop details')?.toggleAttribute('open', open);
  }
  find('#back').disabled = !now.back;
  find('#next').disabled = !now.next;
  find('#show').hidden = !now.show;
  find('#show').textContent = now.show;
  find('.waits').hidden = !now.wordsWait;
  if (first) {
    find('.stop h2')?.focus();
  }
}

async function look() {
  try {
    await take(await ask('now'));
  } catch {
    said.textContent = NO_LINE;
  }
}

function follow() {
  clearInterval(looking);
  looking = setInterval(look, LOOK_EVERY_MS);
}

/** A second tap of the same thumb is not meant; the server asks besides where the class is. @param {string} step */
async function press(step) {
  if (Date.now() - pressed < STEADY_MS) {
    return;
  }
  pressed = Date.now();
  try {
    await take(await ask('steps', { step, revision }));
  } catch {
    said.textContent = NO_LINE;
  }
}

history.replaceState(null, '', location.pathname);
find('#drive').addEventListener('click', begin);
find('#back').addEventListener('click', () => press('BACK'));
find('#next').addEventListener('click', () => press('NEXT'));
find('#show').addEventListener('click', () => press('SHOW'));
// A new square of the same lesson, opened in the same tab.
window.addEventListener('hashchange', () => location.hash && location.reload());
document.addEventListener('visibilitychange', () => document.hidden || !key || look());
if (secret) {
  keep('');
  only('.begin');
} else if (key) {
  look();
  follow();
} else {
  over(OVER);
}
