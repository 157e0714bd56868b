/** A server for a test: it answers as the test says, and remembers what it was asked. */
import { mock } from 'node:test';

/**
 * @param {(path: string, asked: object) => object | string | number | Error | Promise} answer a body, a status, `{ status, body, headers }`,
 *     or an error where there is no line
 */
export function serve(answer) {
  const requests = [];
  mock.method(globalThis, 'fetch', async (path, { method = 'GET', headers = {}, body, signal } = {}) => {
    const asked = { path, method, headers, body: body && JSON.parse(body), signal };
    requests.push(asked);
    const given = await answer(path, asked);
    await new Promise((go) => setImmediate(go)); // No answer is there at once.
    if (given instanceof Error) {
      throw given;
    }
    return given instanceof Response ? given : responseOf(given);
  });
  return { requests, paths: () => requests.map(({ path }) => path), to: (end) => requests.filter(({ path }) => path.endsWith(end)) };
}

function responseOf(given) {
  const { status = 200, body = '', headers = {} } = typeof given === 'number' ? { status: given } : typeof given === 'string' ? { body: given } : given;
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

export const NO_LINE = new TypeError('no line');

/** A promise that the test keeps or breaks when it wants. */
export function later() {
  let come;
  const promise = new Promise((resolve) => (come = resolve));
  return { promise, come };
}
