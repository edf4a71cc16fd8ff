import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, ROOT, synoptic } from './run.js';

const commands = [...synoptic(['help']).out.matchAll(/^ {2}([a-z-]+) .*\S/gm)]
  .map(([, name]) => String(name))
  .filter((name) => name !== 'help');

/** An empty folder with the samples and `synoptic` on the path, as after an install. */
function installed() {
  const folder = newFolder();
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(ROOT, 'samples'), join(folder, 'samples'));
  writeFileSync(join(folder, 'bin', 'synoptic'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist', 'cli', 'main.js')}" "$@"\n`, {
    mode: 0o755,
  });
  return { cwd: folder, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` } };
}

describe('help', () => {
  it('lists the stages', () => {
    expect(commands).toEqual(expect.arrayContaining(['read', 'annotate', 'group', 'collate', 'present', 'verify', 'schema']));
  });

  it.each(commands)('synoptic %s has an example that runs', (command) => {
    const { out } = synoptic(['help', command]);
    const example = out
      .slice(out.indexOf('Example:'))
      .split('\n')
      .slice(1)
      .filter((line) => line.startsWith('  synoptic'));
    expect(example.length).toBeGreaterThan(0);
    const { status, stderr } = spawnSync('/bin/sh', ['-ec', example.join('\n')], { ...installed(), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
