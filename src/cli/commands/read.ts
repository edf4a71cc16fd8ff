import type { Command } from 'commander';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';

/** synoptic read: files → reports. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('turn files into reports: the exact words, what is body and what is not, outlet, dates, credits')
    .argument('[files...]', 'files or folders; standard input (JSON Lines) when none')
    .option('--json', 'give errors as JSON lines')
    .option('--primary', 'the inputs are the sources themselves: statements, transcripts, posts')
    .addHelpText('after', '\nExample:\n  synoptic read samples/harbour-ferry/*.txt > reports.jsonl')
    .action(async (paths: string[], options: { json?: boolean; primary?: boolean }) => {
      const messages = messagesTo(Boolean(options.json));
      for await (const report of readInputs(paths, messages, options.primary ? { role: 'primary' } : {}))
        await print(`${JSON.stringify(report)}\n`);
      process.exitCode = messages.failed ? 1 : 0;
    });
}
