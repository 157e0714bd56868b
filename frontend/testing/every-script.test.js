import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const frontend = fileURLToPath(new URL('..', import.meta.url));
const scripts = globSync('*/*.js', { cwd: frontend, exclude: ['generated', 'testing'] }).filter((script) => !script.endsWith('.test.js'));

test('every script has a test beside it', () => {
  assert.ok(scripts.length > 30, 'the scripts are found');
  assert.deepEqual(
    scripts.filter((script) => !existsSync(`${frontend}${script.replace(/\.js$/, '.test.js')}`)),
    []
  );
});
