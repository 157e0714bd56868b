// Has axe measure the contrast of one text of each kind: where everything that colours it, and everything that it stands in, is the same,
// so is its contrast. To measure each line of a long list takes longer than everything else that axe looks at.
axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-of-its-kind]' }] });
const seen = new Set();
const kinds = new Map();
const kindOf = (element) => {
  if (!element) return '';
  if (!kinds.has(element)) {
    const parent = element.parentElement ?? element.getRootNode().host;
    const style = getComputedStyle(element);
    kinds.set(element, [kindOf(parent), element.localName, element.classList, element.getAttribute('part'), style.backgroundColor,
      style.backgroundImage === 'none' ? '' : style.backgroundImage, style.opacity, style.position, style.filter].join(' '));
  }
  return kinds.get(element);
};
const hasWords = (element) => element.matches('input, textarea, select')
  || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
const mark = (root) => root.querySelectorAll('*').forEach((element) => {
  element.removeAttribute('data-of-its-kind');
  if (element.shadowRoot) mark(element.shadowRoot);
  if (!hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) return;
  const style = getComputedStyle(element);
  const kind = [kindOf(element), style.color, style.fontSize, style.fontWeight, style.textShadow, element.matches(':disabled')].join(' ');
  if (seen.has(kind)) return;
  seen.add(kind);
  element.setAttribute('data-of-its-kind', '');
});
mark(document);
