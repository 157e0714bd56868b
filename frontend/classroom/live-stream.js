/**
 * A stream of events that is asked for with the key of a seat, which a browser's own EventSource cannot send.
 * `said` hears the name and the text of each event; `ended` whether it may be asked for again at once: after a refusal it may not.
 */
export function openStream(address, token, { opened, said, ended }) {
  const stop = new AbortController();
  const stream = { isOpen: false, close: () => stop.abort() };
  read().then(over, () => over(true));

  async function read() {
    const answer = await fetch(address, { headers: { 'X-Seat': token, Accept: 'text/event-stream' }, cache: 'no-store', signal: stop.signal });
    if (answer.status !== 200 || !answer.body) {
      return false;
    }
    stream.isOpen = true;
    opened();
    const reader = answer.body.getReader();
    const letters = new TextDecoder();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text = tell(text + letters.decode(part.value, { stream: true }));
    }
    return true;
  }

  /** Tells whole events, each of which ends with an empty line, and returns the rest. */
  function tell(text) {
    const events = text.split('\n\n');
    const rest = events.pop();
    events.forEach((event) => said(valueOf(event, 'event'), valueOf(event, 'data')));
    return rest;
  }

  function over(again) {
    stream.isOpen = false;
    if (!stop.signal.aborted) {
      ended(again);
    }
  }
  return stream;
}

function valueOf(event, field) {
  const lines = event.split('\n').filter((line) => line.startsWith(`${field}:`));
  return lines.map((line) => line.slice(field.length + 1)).join('\n');
}
