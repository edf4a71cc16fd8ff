import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Collation } from '../../model/collation.js';
import type { Texts } from '../../present/index.js';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { type Messages, messagesTo } from '../say.js';
import { annotated, storiesOf } from '../stages.js';
import { readTemplate } from '../template.js';
import { onTerminal } from '../terminal.js';

interface Options {
  json?: boolean;
  output?: string;
  serve?: boolean;
  texts: Texts;
  sentences?: number;
  words?: number;
}

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 is wanted');
  return number;
};

/** synoptic collate: the reports of one story → a collation. */
export function addCollate(program: Command): void {
  program
    .command('collate')
    .description('set the reports of one story side by side')
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none')
    .option('--json', 'print the collation as JSON; errors as JSON lines')
    .option('-o, --output <folder>', 'also write dossier.html and collation.json there')
    .option('--serve', 'show the dossier on this machine until stopped')
    .addOption(
      new Option('--texts <much>', 'how much of the reports the dossier carries').choices(['full', 'cited', 'none']).default('cited'),
    )
    .option('--sentences <number>', 'length of the digest in sentences', wholeNumber)
    .option('--words <number>', 'length of the digest in words', wholeNumber)
    .addHelpText('after', '\nExample:\n  synoptic collate samples/harbour-ferry\n  synoptic collate samples/harbour-ferry -o out')
    .action(async (paths: string[], options: Options) => {
      const messages = messagesTo(Boolean(options.json));
      const stories = await storiesOf(annotated(readInputs(paths, messages)));
      if (!stories.size) messages.problem({ code: 'no-reports', what: 'no report could be read; give files or folders with reports' });
      const { collate } = await import('../../collate/index.js');
      const { sentences, words } = options;
      let last: Collation | undefined;
      for (const [story, reports] of stories) {
        const collation = collate.run({ reports, ...(story ? { story } : {}), digest: { sentences, words } });
        for (const problem of collation.problems) messages.note(problem);
        await print(options.json ? `${JSON.stringify(collation)}\n` : await account(collation));
        if (options.output)
          await write(collation, stories.size > 1 && story ? join(options.output, story) : options.output, options.texts, messages);
        last = collation;
      }
      if (options.serve && last) await show(last);
      process.exitCode = messages.failed ? 1 : 0;
    });
}

async function account(collation: Collation): Promise<string> {
  const { presentTerminal } = await import('../../present/index.js');
  return presentTerminal(collation, onTerminal());
}

async function write(collation: Collation, folder: string, texts: Texts, messages: Messages): Promise<void> {
  const { presentHtml } = await import('../../present/index.js');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'dossier.html'), presentHtml(collation, { texts }, await readTemplate()));
    await writeFile(join(folder, 'collation.json'), `${JSON.stringify(collation)}\n`);
  } catch (error) {
    messages.problem({ code: 'unwritable', input: folder, what: `cannot be written: ${(error as Error).message}` });
  }
}

/** Shows the dossier with all of its texts: what is served stays with the user. */
async function show(collation: Collation): Promise<void> {
  const [{ serveDossier }, { presentHtml }] = await Promise.all([import('../../serve/index.js'), import('../../present/index.js')]);
  const html = presentHtml(collation, { texts: 'full' }, await readTemplate());
  const served = await serveDossier({ html: () => html, json: () => JSON.stringify(collation) });
  process.stderr.write(`\nThe dossier is at ${served.url} (Ctrl-C ends).\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
}
