/**
 * <thinkuknow-button host="your-key" size="s|m|l" lang="en|cy|pl|…"></thinkuknow-button>
 * A link to the report form. It fetches nothing, keeps nothing and listens to nothing. What is !important inside wins
 * over every rule of the page (CSS Cascade 4, section 6.1), so the page's style cannot hide it by accident.
 */
(() => {
  const source = document.currentScript && /** @type {HTMLScriptElement} */ (document.currentScript).src;
  if (!source || !window.customElements || customElements.get('thinkuknow-button')) {
    return;
  }
  const site = new URL(source).origin;
  /* The server puts the name in every language here, as an object. */
  const WORDS = /** @type {any} */ ('BUTTON-NAME');
  const RIGHT_TO_LEFT = ['ar', 'ur'];
  const HEIGHT = new Map(Object.entries({ s: 48, m: 56, l: 68 }));
  const SHAPE = 'M12 3c5.5 0 10 3.4 10 8s-4.5 8-10 8c-1 0-2-.1-2.9-.3L4 21v-4.3C2.7 15.2 2 13.2 2 11c0-4.6 4.5-8 10-8z';
  const style = (/** @type {number} */ height) => `
:host{all:initial!important;display:inline-block!important;flex:none!important;direction:ltr!important;min-width:${height * 3}px!important;min-height:${height}px!important}
a{box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-width:${height * 3}px;min-height:${height}px;padding:.3em 1.2em;border:2px solid #fff;border-radius:99px;box-shadow:0 0 0 2px #b01657;background:#b01657;color:#fff;font:700 ${height * 0.35}px/1.2 system-ui,sans-serif;text-decoration:none;cursor:pointer}
a:hover{text-decoration:underline}
a:focus-visible{outline:4px solid #1a1a2e;outline-offset:4px;box-shadow:0 0 0 6px #fff}
svg{flex:none;width:1.5em;height:1.5em;fill:currentColor}
@media(prefers-color-scheme:dark){a{border-color:#33051a;box-shadow:0 0 0 2px #ff8fb8;background:#ff8fb8;color:#33051a}a:focus-visible{outline-color:#fff;box-shadow:0 0 0 6px #1a1a2e}}
@media(forced-colors:active){a{border-color:LinkText;color:LinkText;background:Canvas}}
@media print{a{color:#000;background:#fff}}`;

  customElements.define(
    'thinkuknow-button',
    class extends HTMLElement {
      static observedAttributes = ['host', 'size', 'lang'];
      #root = this.attachShadow({ mode: 'closed', delegatesFocus: true });

      connectedCallback() {
        this.#show();
      }

      attributeChangedCallback() {
        if (this.isConnected) {
          this.#show();
        }
      }

      #show() {
        const near = /** @type {HTMLElement | null} */ (this.closest('[lang]'));
        const asked = (near ? near.lang : '').slice(0, 2).toLowerCase();
        const lang = Object.hasOwn(WORDS, asked) ? asked : 'en';
        const link = document.createElement('a');
        link.href = site + '/report?from=' + encodeURIComponent(this.getAttribute('host') || '') + (lang === 'en' ? '' : '&lang=' + lang);
        link.target = '_top';
        link.rel = 'noreferrer';
        link.lang = lang;
        link.dir = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
        const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        picture.setAttribute('viewBox', '0 0 24 24');
        picture.setAttribute('aria-hidden', 'true');
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('d', SHAPE);
        picture.append(path);
        link.append(picture, WORDS[lang]);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style(HEIGHT.get(this.getAttribute('size') ?? '') || 56));
        this.#root.adoptedStyleSheets = [sheet];
        this.#root.replaceChildren(link);
      }
    }
  );
})();
