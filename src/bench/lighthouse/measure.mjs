// Runs Lighthouse on five pages, one after the other, and prints a table. Exits with 1 if a goal is missed.
// Each page is measured three times (RUNS=1 for a first look), and the run with the middle performance is shown: times vary.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [site, tools] = process.argv.slice(2);
const from = createRequire(resolve(tools, 'package.json'));
const lighthouse = (await import(from.resolve('lighthouse'))).default;
const chromeLauncher = await import(createRequire(from.resolve('lighthouse')).resolve('chrome-launcher'));

const PAGES = [
  ['home', '/'],
  ['lesson', '/learn/7-11/who-is-a-friend-online'],
  ['quiz', '/learn/7-11/who-is-a-friend-online/quiz'],
  ['answer', '/ask/meet-up-asked'],
  ['report', '/report']
];
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 };
const LARGEST_PAINT = 1800;
const RUNS = Number(process.env.RUNS ?? 3);
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function once(url) {
  const chrome = await chromeLauncher.launch({ chromeFlags: FLAGS });
  try {
    return (await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' })).lhr;
  } finally {
    await chrome.kill();
  }
}

function score(report, category) {
  return Math.round((report.categories[category].score ?? 0) * 100);
}

const rows = [];
let missed = 0;
for (const [name, path] of PAGES) {
  const reports = [];
  for (let run = 0; run < RUNS; run++) {
    reports.push(await once(site + path));
  }
  reports.sort((one, other) => score(one, 'performance') - score(other, 'performance'));
  const report = reports[Math.floor(RUNS / 2)];
  writeFileSync(resolve(tools, `${name}.json`), JSON.stringify(report));
  const paint = Math.round(report.audits['largest-contentful-paint'].numericValue);
  const scores = Object.keys(GOALS).map((category) => score(report, category));
  const failing = Object.values(report.audits)
    .filter((audit) => audit.score !== null && audit.score < 1 && ['binary', 'numeric'].includes(audit.scoreDisplayMode) && report.categories.performance.auditRefs.every((ref) => ref.id !== audit.id))
    .map((audit) => audit.id);
  if (scores.some((each, place) => each < Object.values(GOALS)[place]) || paint > LARGEST_PAINT) {
    missed++;
  }
  rows.push([name, ...scores, `${paint} ms`, `${Math.round(report.audits['total-blocking-time'].numericValue)} ms`, report.audits['cumulative-layout-shift'].numericValue.toFixed(3), `${Math.round(report.audits['total-byte-weight'].numericValue / 1024)} KiB`, failing.join(' ')]);
}
const heads = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'largest paint', 'blocking', 'shift', 'bytes', 'to mend'];
const widths = heads.map((head, place) => Math.max(head.length, ...rows.map((row) => String(row[place]).length)));
const line = (cells) => cells.map((cell, place) => String(cell).padEnd(widths[place])).join('  ').trimEnd();
console.log([line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
console.log(`\nGoals: performance 95, accessibility 100, best practices 95, SEO 100, largest paint ${LARGEST_PAINT} ms; missed on ${missed} of ${PAGES.length} pages.`);
process.exit(missed ? 1 : 0);
