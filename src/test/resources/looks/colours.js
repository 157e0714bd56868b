// The colours in which words stand, each with what makes it more or less readable, as one number each: words in colours that another page
// has as well can be read as well.
const found = new Set();
const numberOf = (text) => [...text].reduce((number, letter) => (number * 31 + letter.codePointAt(0)) % 9007199254740, 7);
const grounds = new Map();
const groundOf = (element) => {
  if (!element) return '';
  if (!grounds.has(element)) {
    const style = getComputedStyle(element);
    const own = [style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor, style.opacity === '1' ? '' : style.opacity,
      style.backgroundImage === 'none' ? '' : style.backgroundImage, style.filter === 'none' ? '' : style.filter].join('');
    grounds.set(element, groundOf(element.parentElement ?? element.getRootNode().host) + (own && `/${own}`));
  }
  return grounds.get(element);
};
const look = (root) => root.querySelectorAll('*').forEach((element) => {
  if (element.shadowRoot) look(element.shadowRoot);
  const words = element.matches('input, textarea, select')
    || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  if (!words || !element.checkVisibility({ visibilityProperty: true })) return;
  const style = getComputedStyle(element);
  const around = element.localName === 'a' ? getComputedStyle(element.parentElement).color + style.textDecorationLine : '';
  found.add([groundOf(element), style.color, style.fontSize, style.fontWeight, style.textShadow, style.position, around].join(' '));
});
look(document);
return [...found].map(numberOf);
