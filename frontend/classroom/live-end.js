/** The end of a lesson on a pupil's screen, with one tap to say how it was. */

/**
 * @param {Part} part what is shown then
 * @param {{ of: (name: string) => KeptAnswer | undefined, give: (name: string, answer: Given) => unknown }} answers
 */
export function showEnd(part, answers) {
  if (!part.hidden) {
    return;
  }
  const asked = part.querySelector('.how-it-was');
  const name = asked.dataset.question ?? '';
  const buttons = asked.querySelectorAll('button');
  const said = part.querySelector('.said');

  function show() {
    const place = answers.of(name)?.places?.[0];
    buttons.forEach((button) => {
      button.setAttribute('aria-pressed', String(Number(button.dataset.place) === place));
      button.disabled = place !== undefined;
    });
    said.textContent = place === undefined ? '' : 'Thank you for saying.';
  }

  asked.addEventListener('click', (event) => {
    const button = /** @type {Part} */ (event.target).closest('button');
    if (button && !answers.of(name)) {
      answers.give(name, { places: [Number(button.dataset.place)] });
      show();
    }
  });
  show();
  part.hidden = false;
  part.querySelector('h2').focus();
}
