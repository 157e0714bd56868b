/**
 * The layout of the styles: a rule stands in one line of at most 160 letters, or a declaration a line. Prettier knows only the second,
 * which makes four times as many lines of them, and the plain pages larger than an old phone should have to fetch.
 * `styles.js --write` lays them out; without it, those that are laid out otherwise are named.
 */
import { createContext } from '@dprint/formatter';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const layout = createContext({ lineWidth: 160, indentWidth: 2 });
const malva = readFileSync(fileURLToPath(import.meta.resolve('dprint-plugin-malva/plugin.wasm')));
layout.addPlugin(malva, { singleLineBlockThreshold: 99, hexCase: 'ignore' });

for (const file of globSync('frontend/styles/**/*.css')) {
  const text = readFileSync(file, 'utf8');
  const laidOut = layout.formatText({ filePath: file, fileText: text });
  if (text !== laidOut) {
    if (process.argv.includes('--write')) {
      writeFileSync(file, laidOut);
    } else {
      console.error(`Not laid out: ${file}`);
      process.exitCode = 1;
    }
  }
}
