/** The ways in and out of a lesson. */

/** Asks for a seat in a lesson: a seat, or that the lesson is gone, or a sentence for whoever wants to come in. */
export async function takeSeat(code, heads) {
  try {
    const answer = await fetch(`/join/${code}/seats`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ heads }) });
    if (answer.ok) {
      return { seat: await answer.json() };
    }
    if (answer.status === 404) {
      return { gone: true };
    }
    return { sentence: answer.status === 409 ? await answer.text() : 'Many are coming in just now. Press once more.' };
  } catch {
    return { sentence: 'There is no line just now. Press once more in a moment.' };
  }
}

/** Whoever asks for help tells the lesson nothing, and leaves no step behind that the next at this screen could go back to. */
export function leaveNoStepBehind(leave) {
  document.addEventListener('click', (event) => {
    const help = event.target.closest('.report-button, .help-link');
    if (help) {
      event.preventDefault();
      leave();
      location.replace(help.href);
    }
  });
}
