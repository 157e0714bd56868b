/** What is typed and not sent yet outlives a page that is loaded again, and ends with its tab: whoever uses this screen next finds nothing. */
const PREFIX = 'thinkuknow.draft.';

/**
 * @template T
 * @param {() => T} step
 */
function tried(step) {
  try {
    return step();
  } catch {
    return undefined; // A browser that keeps nothing has the words in its boxes alone.
  }
}

/**
 * Fills boxes with what was typed in them before, and keeps what is typed from now on.
 *
 * @param {string} code
 * @param {string | undefined} name of what they answer
 * @param {Part[]} fields
 */
export function draftOf(code, name, fields) {
  const key = `${PREFIX}${code}.${name}`;
  /** @type {string[]} */
  const typed = tried(() => JSON.parse(sessionStorage.getItem(key) ?? 'null')) ?? [];
  const keep = () => tried(() => sessionStorage.setItem(key, JSON.stringify(fields.map((field) => field.value))));
  fields.forEach((field, at) => {
    field.value = typed[at] ?? field.value;
    field.addEventListener('input', keep);
  });
  return { keep, hasAny: typed.some((words) => words !== ''), drop: () => tried(() => sessionStorage.removeItem(key)) };
}

/** @param {string} code */
export function dropDrafts(code) {
  tried(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(`${PREFIX}${code}.`))
      .forEach((key) => sessionStorage.removeItem(key))
  );
}
