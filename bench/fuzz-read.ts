import { Report } from '../src/model/report.js';
import { readFile } from '../src/read/read-file.js';
import { faultsOf } from '../test/read/help.js';

process.on('message', async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  let fault: string | null = null;
  try {
    const { reports, problems } = await readFile({ name, bytes });
    if (!reports.length && !problems.length) fault = 'neither a report nor a problem';
    for (const report of reports) {
      const checked = Report.safeParse(report);
      fault ??= checked.success ? (faultsOf(report)[0] ?? null) : `not a record: ${checked.error.issues[0]?.path.join('.')}`;
    }
  } catch (error) {
    fault = `throws ${(error as Error).message}`;
  }
  process.send?.(fault);
});
