// What can be pressed and is too small for a finger, which needs 44 px; arguments[0] says whether there is a mouse: it needs less in the
// lists of the desk, which are long. A link within a paragraph or a sentence may be as high as its words.
const FINGER = 43.5;
const MOUSE = 24;
const LONG_LISTS = '.desk, .person, .record, .steps';
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-number-field, '
  + 'vaadin-password-field, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-time-picker, '
  + 'vaadin-select';
const CHOICES = 'vaadin-radio-button, vaadin-checkbox';
const PRESSED = 'a[href], button, summary, select, textarea, vaadin-button, [role=tab], input:not([type=hidden])';

const positioned = (element) => getComputedStyle(element).position === 'static' ? positioned(element.parentElement) : element;
const boxOf = (element) => {
  if (element.matches(FIELDS)) return element.shadowRoot.querySelector('[part~=input-field]').getBoundingClientRect();
  const over = getComputedStyle(element, '::after'); // a card that is pressed as a whole
  if (over.content !== 'none' && over.position === 'absolute' && over.inset === '0px') return positioned(element).getBoundingClientRect();
  const label = element.matches('[type=radio], [type=checkbox]') && element.labels[0];
  return (label || element).getBoundingClientRect();
};
const isInSentence = (element) => element.localName === 'a' && getComputedStyle(element).display === 'inline'
  && (!!element.closest('p') || element.parentElement.textContent.trim() !== element.textContent.trim());
const isShown = (element) => {
  const box = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.right > 0 && box.bottom + scrollY > 0;
};
const smallest = (element) => arguments[0] && element.closest(LONG_LISTS) ? MOUSE : FINGER;
return [...document.querySelectorAll(`${PRESSED}, ${FIELDS}, ${CHOICES}`)]
  .filter((element) => !element.parentElement.closest(`${FIELDS}, ${CHOICES}`))
  .filter((element) => isShown(element) && !isInSentence(element))
  .map((element) => ({ element, box: boxOf(element) }))
  .filter(({ element, box }) => Math.min(box.width, box.height) < smallest(element))
  .map(({ element, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`
    + ` in ${element.parentElement.cloneNode().outerHTML.slice(0, 80)}`);
