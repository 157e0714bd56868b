/**
 * A stream of events that is asked for with the key of a seat, which a browser's own EventSource cannot send.
 *
 * @param {string} address
 * @param {string} token
 * @param {object} heard
 * @param {() => void} heard.opened
 * @param {(name: string, text: string) => void} heard.said each event
 * @param {(again: boolean) => void} heard.ended whether it may be asked for again at once: after a refusal it may not
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

  /** Tells whole events, each of which ends with an empty line, and returns the rest. @param {string} text */
  function tell(text) {
    const events = text.split('\n\n');
    const rest = /** @type {string} */ (events.pop());
    events.forEach((event) => said(valueOf(event, 'event'), valueOf(event, 'data')));
    return rest;
  }

  /** @param {boolean} again */
  function over(again) {
    stream.isOpen = false;
    if (!stop.signal.aborted) {
      ended(again);
    }
  }
  return stream;
}

/**
 * @param {string} event
 * @param {'event' | 'data'} field
 */
function valueOf(event, field) {
  const lines = event.split('\n').filter((line) => line.startsWith(`${field}:`));
  return lines.map((line) => line.slice(field.length + 1)).join('\n');
}
