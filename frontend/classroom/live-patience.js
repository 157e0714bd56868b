/** On a line that has died without a word a question hangs for minutes; asked anew after some seconds, it takes another line. */
const MS = 8000;

/** How long to wait for an answer of the server; in a browser too old for it, as long as the browser likes. */
export const patience = () => AbortSignal.timeout?.(MS);
