/**
 * Tells of a run of tests what a person wants to know: what failed and why, and how many lines of the scripts a test has been through.
 * A script is loaded anew for each test, and Node counts each of these apart: here a line counts once if any of them went through it.
 */
import { relative } from 'node:path';
import process from 'node:process';

const LEAST_PERCENT = 80;
const indented = (words) => words.replaceAll('\n', '\n    ');
const percent = (lines) => (100 * lines.filter(Boolean).length) / lines.length;

/** Of each script its lines: whether a test has been through them. */
function throughLines(files) {
  const scripts = new Map();
  for (const { path, lines } of files) {
    const before = scripts.get(path) ?? [];
    scripts.set(
      path,
      lines.map(({ count }, at) => count > 0 || before[at] === true)
    );
  }
  return scripts;
}

function* coverage(files) {
  const scripts = throughLines(files);
  const whole = percent([...scripts.values()].flat());
  yield `${whole.toFixed(1)} % of the lines of ${scripts.size} scripts have been through a test\n`;
  for (const [path, lines] of scripts) {
    if (percent(lines) < LEAST_PERCENT) {
      const missing = lines.flatMap((through, at) => (through ? [] : at + 1));
      yield `    ${relative('', path)}: ${percent(lines).toFixed(0)} %, at least ${LEAST_PERCENT} are wanted; none went through ${missing.join(' ')}\n`;
      process.exitCode = 1;
    }
  }
}

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      const why = data.details.error.cause ?? data.details.error;
      yield `\nFailed: ${data.name} (${relative('', data.file)}:${data.line})\n    ${indented(why.stack ?? String(why))}\n`;
    } else if (type === 'test:coverage') {
      yield* coverage(data.summary.files);
    } else if (type === 'test:summary' && !data.file) {
      yield `${data.counts.passed} tests are green, ${data.counts.tests - data.counts.passed} are not\n`;
    }
  }
}
