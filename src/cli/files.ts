import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../text/compare.js';
import { isReportFile } from './report-files.js';
import type { Messages } from './say.js';

const HIDDEN = /^\./;

/** Why the system would not give a file, in words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it; change its permissions or leave it out';
  return `cannot be read: ${message}`;
};

const leftOut = (names: string[]) => {
  const shown = names.slice(0, 3).join(', ');
  const count = names.length === 1 ? 'a file is' : `${names.length} files are`;
  return `${count} left out as of no kind that holds reports (${shown}${names.length > 3 ? ', …' : ''}); name a file itself to have it read`;
};

/** The regular files at a path, folders walked in order of names; hidden ones, links and special files are left out. */
export async function* filesAt(path: string, messages: Messages, inFolder = false): AsyncGenerator<string> {
  try {
    if (/^https?:\/\//i.test(path)) {
      messages.problem({ code: 'address', input: path, what: 'addresses are not fetched; save the page and give the file' });
      return;
    }
    const info = await stat(path);
    if (info.isFile()) yield path;
    else if (info.isDirectory()) {
      const entries = [];
      const left: string[] = [];
      for await (const entry of await opendir(path)) entries.push(entry);
      for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
        if (HIDDEN.test(entry.name)) continue;
        if (entry.isFile() && !isReportFile(entry.name)) left.push(entry.name);
        else if (entry.isFile() || entry.isDirectory()) {
          yield* filesAt(join(path, entry.name), messages, true);
        }
      }
      if (left.length) messages.note({ code: 'left-out', input: path, what: leftOut(left) });
    } else if (!inFolder)
      messages.problem({ code: 'not-a-file', input: path, what: 'neither a file nor a folder; give a file with a report' });
  } catch (error) {
    messages.problem({ code: 'unreadable', input: path, what: reasonOf(error) });
  }
}
