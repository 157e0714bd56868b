import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open } from '../testing/page.js';

const NAMES = { en: 'Tell someone', cy: 'Dweud wrth rywun', ar: 'أخبر أحدًا' };
let roots;

/** Another site's page with our script on it. */
async function site(html, from = 'https://thinkuknow.test/button.js') {
  open('', 'https://school.test/');
  roots = [];
  const { attachShadow } = window.Element.prototype;
  window.Element.prototype.attachShadow = function open(how) {
    roots.push({ how, root: attachShadow.call(this, how) });
    return roots.at(-1).root;
  };
  Object.defineProperty(document, 'currentScript', { configurable: true, value: from && { src: from } });
  await load(import.meta, './button.js', (text) => text.replace("'BUTTON-NAME'", JSON.stringify(NAMES)));
  document.body.innerHTML = html;
}
const link = () => roots[0].root.querySelector('a');
const style = () => roots[0].root.adoptedStyleSheets[0].cssRules.map((rule) => rule.cssText).join('\n');

beforeEach(() => site('<thinkuknow-button host="a school"></thinkuknow-button>'));

test('the button is a link to the report form of the site that the script is from, and says where it stands', () => {
  assert.equal(link().href, 'https://thinkuknow.test/report?from=a%20school');
  assert.equal(link().textContent, 'Tell someone');
  assert.equal(link().rel, 'noreferrer', 'the page is not told to anybody');
  assert.equal(link().target, '_top', 'the form is never in a frame');
});

test('it speaks the language of its place, where the name has been translated', async () => {
  await site('<div lang="cy-GB"><thinkuknow-button></thinkuknow-button></div>');
  assert.equal(link().textContent, NAMES.cy);
  assert.equal(new URL(link().href).searchParams.get('lang'), 'cy');
  await site('<div lang="xx"><thinkuknow-button></thinkuknow-button></div>');
  assert.equal(link().textContent, NAMES.en);
  assert.equal(link().href, 'https://thinkuknow.test/report?from=');
});

test('Arabic goes from right to left', async () => {
  await site('<thinkuknow-button lang="ar"></thinkuknow-button>');
  assert.equal(link().dir, 'rtl');
  assert.equal(link().lang, 'ar');
});

test('it has three sizes, and the middle one where none is named', async () => {
  assert.match(style(), /min-height: 56px/);
  await site('<thinkuknow-button size="l"></thinkuknow-button>');
  assert.match(style(), /min-height: 68px/);
  await site('<thinkuknow-button size="huge"></thinkuknow-button>');
  assert.match(style(), /min-height: 56px/);
});

test('what is changed on the page is seen on the button', () => {
  find('thinkuknow-button').setAttribute('host', 'another');
  assert.equal(link().href, 'https://thinkuknow.test/report?from=another');
});

test("the page's scripts cannot reach into it", () => {
  assert.equal(roots[0].how.mode, 'closed');
  assert.ok(find('thinkuknow-button').shadowRoot === null);
});

test('a script of which the address is not known makes no button; one that is loaded twice makes one', async () => {
  await site('<thinkuknow-button></thinkuknow-button>', null);
  assert.equal(roots.length, 0);
  await site('<thinkuknow-button></thinkuknow-button>');
  await assert.doesNotReject(load(import.meta, './button.js'));
});
