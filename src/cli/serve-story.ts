import { writeFile } from 'node:fs/promises';
import type { Collation } from '../model/collation.js';
import type { Decision } from '../model/decision.js';
import type { Messages } from './say.js';
import { readTemplate } from './template.js';

interface Story {
  collate(decisions: Decision[]): Collation;
  decisions: Decision[];
  /** Where decisions are kept; without it they end with the server. */
  file?: string;
  messages: Messages;
}

/** Shows a story on this machine until stopped, with all of its texts: what is served stays with the user. Decisions made on the page collate it anew. */
export async function serveStory({ collate, decisions: first, file, messages }: Story): Promise<void> {
  const [{ serveDossier }, { presentHtml }] = await Promise.all([import('../serve/index.js'), import('../present/index.js')]);
  const template = await readTemplate();
  let decisions = first;
  let collation = collate(decisions);
  let html = presentHtml(collation, { texts: 'full' }, template);
  const change = async (changed: Decision[]) => {
    decisions = changed;
    collation = collate(decisions);
    html = presentHtml(collation, { texts: 'full' }, template);
    if (!file) return;
    try {
      await writeFile(file, decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
    } catch (error) {
      messages.problem({ code: 'unwritable', input: file, what: `cannot be written: ${(error as Error).message}` });
    }
  };
  const served = await serveDossier({
    html: () => html,
    json: () => JSON.stringify(collation),
    decide: {
      add: (decision) => change([...decisions, decision]),
      undo: (at) => change(decisions.filter((_, i) => i !== at)),
      kept: Boolean(file),
    },
  });
  process.stderr.write(`\nThe dossier is at ${served.url} (Ctrl-C ends).\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
}
