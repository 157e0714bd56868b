/** Tells of a run of tests what a person wants to know: what failed and why, and how much of the scripts the tests have been through. */
const below = (words) => words.replaceAll('\n', '\n    ');

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      const why = data.details.error.cause ?? data.details.error;
      yield `\nFailed: ${data.name} (${data.file}:${data.line})\n    ${below(why.stack ?? why.message ?? String(why))}\n`;
    } else if (type === 'test:coverage') {
      const { files, totals } = data.summary;
      const least = files.filter((file) => file.coveredLinePercent < 80).map((file) => `${file.path} ${file.coveredLinePercent.toFixed(0)} %`);
      yield `${totals.coveredLinePercent.toFixed(1)} % of the lines of scripts have been through a test${least.map((line) => `\n    ${line}`).join('')}\n`;
    } else if (type === 'test:summary' && !data.file) {
      yield `${data.counts.passed} tests are green, ${data.counts.failed + data.counts.cancelled} are not\n`;
    }
  }
}
