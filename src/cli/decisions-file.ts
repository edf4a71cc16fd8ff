import { Decision } from '../model/decision.js';
import { inputName, namedText } from './named-text.js';
import type { Messages } from './say.js';

/** The decisions of a JSON Lines file, in order; a line that is none is said and left out. A file that `maybe` is there need not be. */
export async function readDecisions(path: string, messages: Messages, { maybe = false } = {}): Promise<Decision[]> {
  let text: string;
  try {
    text = await namedText(path);
  } catch (error) {
    if (maybe && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    messages.problem({ code: 'unreadable', input: path, what: `cannot be read: ${(error as Error).message}` });
    return [];
  }
  const decisions: Decision[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const checked = Decision.safeParse(parsed(line));
    if (checked.success) decisions.push(checked.data);
    else {
      const what =
        'no decision; one of {"do": "merge"|"split"|"rename"|"redact"|"date"|"hide", …} is wanted (synoptic schema tells the fields)';
      messages.problem({ code: 'not-a-decision', input: `${inputName(path)}, line ${index + 1}`, what });
    }
  }
  return decisions;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
