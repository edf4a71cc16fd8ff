import type { OutletList } from '../read/outlets.js';
import { reasonOf } from './files.js';
import { inputName, namedText } from './named-text.js';
import type { Messages } from './say.js';

/** The user's own list of outlets; lines that cannot be read are told, the others count. */
export async function readOutlets(path: string, messages: Messages): Promise<OutletList | undefined> {
  const { parseOutlets } = await import('../read/outlets.js');
  try {
    const { outlets, faults } = parseOutlets(await namedText(path));
    for (const fault of faults.slice(0, 5)) messages.problem({ code: 'bad-outlet', input: inputName(path), what: fault });
    return outlets;
  } catch (error) {
    messages.problem({ code: 'unreadable', input: path, what: reasonOf(error) });
    return undefined;
  }
}
