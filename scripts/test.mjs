// npm test: installs and builds what is missing, lints, runs every test, and ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { prepare, root } from './prepare.mjs';

prepare();
const browser = chromium();
if (!browser && process.env.CI === 'true') {
  console.error('synoptic: no Chromium could be installed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...(browser ? { CHROMIUM: browser } : {}) } })
    .status;
const lint = node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');

const folder = mkdtempSync(join(tmpdir(), 'synoptic-test-'));
const file = join(folder, 'results.json');
const status = node(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...process.argv.slice(2),
);
let [passed, failed, skipped] = [0, 1, 0];
try {
  const results = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not even load has no tests to count: it is a failure of its own.
  const unloaded = results.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  [passed, failed, skipped] = [results.numPassedTests, results.numFailedTests + unloaded, results.numPendingTests + results.numTodoTests];
} catch {
  console.error('synoptic: the tests gave no results');
}
rmSync(folder, { recursive: true, force: true });
if (lint === 0) passed++;
else failed++;
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
