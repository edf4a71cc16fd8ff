import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/model/report.js';
import { readFile } from '../../src/read/read-file.js';
import { faultsOf } from './help.js';

const FOLDER = fileURLToPath(new URL('../fixtures/read/', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
const files = [...filesIn(FOLDER), ...filesIn(join(FOLDER, 'finds'))];

/** Our own fixtures, and every broken copy of them that fuzzing once found fault with. */
describe('fixtures and finds', () => {
  it.each(files.map((path) => [path.slice(FOLDER.length), path]))('%s', async (_, path) => {
    const { reports, problems } = await readFile({ name: path.split('/').at(-1) as string, bytes: readFileSync(path) });
    expect(reports.length + problems.length).toBeGreaterThan(0);
    for (const report of reports) {
      expect(Report.safeParse(report).error).toBeUndefined();
      expect(faultsOf(report)).toEqual([]);
    }
  });
});
