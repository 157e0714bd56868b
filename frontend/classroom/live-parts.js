/** What there is to see at a stop, or what is asked beside the lesson, as HTML; fetched once. */
const fetched = new Map();

/** @return undefined if it cannot be had now */
export async function partOf(code, stop, token) {
  if (stop === 'waiting') {
    return '<p class="lead">You are in. It starts soon: look at your teacher.</p>';
  }
  if (!fetched.has(stop)) {
    try {
      const answer = await fetch(`/join/${code}/stops/${stop}`, { headers: { 'X-Seat': token } });
      if (!answer.ok) {
        return undefined;
      }
      fetched.set(stop, await answer.text());
    } catch {
      return undefined;
    }
  }
  return fetched.get(stop);
}
