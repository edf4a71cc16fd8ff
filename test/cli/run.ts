import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SAMPLE = join(ROOT, 'samples', 'harbour-ferry');
const CLI = join(ROOT, 'dist', 'cli', 'main.js');

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the built program as a user does. */
export function synoptic(args: string[], options: { input?: string; cwd?: string; env?: Record<string, string> } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    input: options.input ?? '',
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
  });
  return { status, out: stdout, err: stderr };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'synoptic-cli-'));

export const lines = (text: string): string[] => text.split('\n').filter(Boolean);
