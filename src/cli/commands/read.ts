import type { Command } from 'commander';
import { readInputs } from '../inputs.js';
import { readOutlets } from '../outlets-file.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';

interface Options {
  json?: boolean;
  primary?: boolean;
  repair?: boolean;
  explain?: boolean;
  outlets?: string;
}

/** synoptic read: files → reports. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('turn files into reports: the exact words, what is body and what is not, outlet, dates, credits')
    .argument('[files...]', 'files or folders; standard input (JSON Lines) when none, or -')
    .option('--json', 'give errors as JSON lines')
    .option('--primary', 'the inputs are the sources themselves: statements, transcripts, posts')
    .option('--outlets <file>', 'outlets of your own, one a line: domain | name | owner family | agency')
    .option('--repair', 'mend letters that a wrong decoding garbled')
    .option('--explain', 'list every mark with its rule for a person, instead of records')
    .addHelpText('after', '\nExample:\n  synoptic read samples/harbour-ferry/*.txt > reports.jsonl')
    .action(async (paths: string[], { json, primary, repair, explain, outlets }: Options) => {
      const messages = messagesTo(Boolean(json));
      const own = outlets ? await readOutlets(outlets, messages) : undefined;
      const { explainReport } = await import('../explain-report.js');
      const options = { ...(primary ? { role: 'primary' as const } : {}), ...(repair ? { repair } : {}), ...(own ? { outlets: own } : {}) };
      for await (const report of readInputs(paths, messages, options))
        await print(explain ? `${explainReport(report)}\n` : `${JSON.stringify(report)}\n`);
      process.exitCode = messages.failed ? 1 : 0;
    });
}
