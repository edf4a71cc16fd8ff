import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Collation } from '../../model/collation.js';
import type { Texts } from '../../present/index.js';
import { inputName, namedText, STDIN } from '../named-text.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';
import { readTemplate } from '../template.js';
import { onTerminal } from '../terminal.js';

const FORMS = ['html', 'md', 'csv', 'json', 'terminal'] as const;

interface Options {
  as: (typeof FORMS)[number];
  texts: Texts;
  output?: string;
  json?: boolean;
}

/** synoptic present: a collation → a dossier for people, or its rows for a program. */
export function addPresent(program: Command): void {
  program
    .command('present')
    .description('write a collation as a page, as Markdown, as a table, or for the terminal')
    .argument('[file]', 'collation.json or dossier.html; standard input when none, or -')
    .addOption(new Option('--as <form>', 'what to write').choices(FORMS).default('terminal'))
    .addOption(new Option('--texts <much>', 'how much of the reports a page carries').choices(['full', 'cited', 'none']).default('cited'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--json', 'give errors as JSON lines')
    .addHelpText('after', '\nExample:\n  synoptic collate --json samples/harbour-ferry | synoptic present --as html -o dossier.html')
    .action(async (file: string = STDIN, options: Options) => {
      const messages = messagesTo(Boolean(options.json));
      const { readCollation } = await import('../collation-file.js');
      const found = await readCollation(() => namedText(file));
      if ('what' in found) {
        messages.problem({ ...found, input: inputName(file) });
        process.exitCode = 1;
        return;
      }
      const written = await presentAs(found.collation, options);
      if (!options.output) {
        await print(written);
        return;
      }
      try {
        await writeFile(options.output, written);
      } catch (error) {
        messages.problem({ code: 'unwritable', input: options.output, what: `cannot be written: ${(error as Error).message}` });
        process.exitCode = 1;
      }
    });
}

async function presentAs(collation: Collation, { as, texts, output }: Options): Promise<string> {
  const present = await import('../../present/index.js');
  if (as === 'json') return `${JSON.stringify(collation)}\n`;
  if (as === 'csv') return present.presentCsv(collation);
  if (as === 'md') return present.presentMarkdown(collation);
  if (as === 'html') return present.presentHtml(collation, { texts }, await readTemplate());
  return present.presentTerminal(collation, output ? {} : onTerminal());
}
