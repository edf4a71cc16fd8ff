import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Collation } from '../../model/collation.js';
import type { Decision } from '../../model/decision.js';
import type { StoryRow, Texts } from '../../present/index.js';
import { idOf } from '../../text/hash.js';
import { readDecisions } from '../decisions-file.js';
import { readInputs } from '../inputs.js';
import { makeFolder } from '../make-folder.js';
import { print } from '../output.js';
import { stepProgress } from '../progress.js';
import { type Messages, messagesTo } from '../say.js';
import { serveStory } from '../serve-story.js';
import { annotated, eachStory } from '../stages.js';
import { readTemplate } from '../template.js';
import { onTerminal } from '../terminal.js';

interface Options {
  json?: boolean;
  output?: string;
  serve?: boolean;
  split?: boolean;
  texts: Texts;
  sentences?: number;
  words?: number;
  decisions?: string;
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
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none, or -')
    .option('--json', 'print the collation as JSON; errors as JSON lines')
    .option('-o, --output <folder>', 'also write dossier.html and collation.json there')
    .option('--split', 'group the reports first; one dossier a story and a list of the stories in the folder given with -o')
    .option('--serve', 'show the dossier on this machine until stopped')
    .addOption(
      new Option('--texts <much>', 'how much of the reports the dossier carries').choices(['full', 'cited', 'none']).default('cited'),
    )
    .option('--decisions <file>', 'what you settled by hand (synoptic schema decision), one JSON line each')
    .option('--sentences <number>', 'length of the digest in sentences', wholeNumber)
    .option('--words <number>', 'length of the digest in words', wholeNumber)
    .addHelpText('after', '\nExample:\n  synoptic collate samples/harbour-ferry\n  synoptic collate samples/harbour-ferry -o out')
    .action(async (paths: string[], options: Options) => {
      const messages = messagesTo(Boolean(options.json));
      if (options.split && !options.output) program.error('synoptic: --split wants a folder for the dossiers: -o DIR', { exitCode: 2 });
      const { collate } = await import('../../collate/index.js');
      const { presentStoryList, storyRow } = await import('../../present/index.js');
      const { sentences, words } = options;
      const decisions = options.decisions ? await readDecisions(options.decisions, messages, { maybe: options.serve }) : [];
      const rows: StoryRow[] = [];
      let last: ((decisions: Decision[]) => Collation) | undefined;
      await eachStory(annotated(readInputs(paths, messages)), options.split ? decisions : null, async (story, reports, several) => {
        const collateWith = (own: Decision[]) => {
          const { onStep, end } = stepProgress(`setting ${reports.length} reports side by side`);
          const collation = collate.run({ reports, ...(story ? { story } : {}), digest: { sentences, words }, decisions: own, onStep });
          end();
          return collation;
        };
        const collation = collateWith(decisions);
        for (const problem of collation.problems) messages.note(problem);
        const folder = several && story ? folderOf(story) : '';
        if (options.output) await write(collation, join(options.output, folder), options.texts, messages);
        if (options.json) await print(`${JSON.stringify(collation)}\n`);
        else await print(options.split ? oneLine(collation) : await account(collation, Boolean(options.serve)));
        if (folder) rows.push(storyRow(collation, folder));
        last = collateWith;
      });
      if (!last) messages.problem({ code: 'no-reports', what: 'no report could be read; give files or folders with reports' });
      if (options.output && rows.length)
        await writeTo(options.output, { 'index.html': presentStoryList(rows, await readTemplate()) }, messages);
      if (options.serve && last) await serveStory({ collate: last, decisions, file: options.decisions, messages });
      process.exitCode = messages.failed ? 1 : 0;
    });
}

/** A story names a folder only when it looks like an id: what a line of a record says is never a path. */
const folderOf = (story: string): string => (/^[\w-]{1,64}$/.test(story) ? story : idOf('folder', story));

/** One line for the terminal: how many reports, the title, the id. */
const oneLine = ({ story, counts }: Collation): string =>
  `${String(counts.reports).padStart(4)}  ${story.id}  ${(story.title?.exact ?? 'Story without a title').replace(/\s+/g, ' ')}\n`;

/** What is shown on a page need not all be printed too. */
async function account(collation: Collation, brief: boolean): Promise<string> {
  const { presentTerminal } = await import('../../present/index.js');
  return presentTerminal(collation, { ...onTerminal(), brief });
}

async function write(collation: Collation, folder: string, texts: Texts, messages: Messages): Promise<void> {
  const { presentHtml } = await import('../../present/index.js');
  const page = presentHtml(collation, { texts }, await readTemplate());
  await writeTo(folder, { 'dossier.html': page, 'collation.json': `${JSON.stringify(collation)}\n` }, messages);
}

async function writeTo(folder: string, files: Record<string, string>, messages: Messages): Promise<void> {
  try {
    await makeFolder(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  } catch (error) {
    messages.problem({ code: 'unwritable', input: folder, what: `cannot be written: ${(error as Error).message}` });
  }
}
