import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The name that stands for standard input among files. */
export const STDIN = '-';

/** All the text of a file, or of standard input. */
export const namedText = (path: string): Promise<string> => (path === STDIN ? text(process.stdin) : readFile(path, 'utf8'));

/** How messages call an input. */
export const inputName = (path: string): string => (path === STDIN ? 'standard input' : path);
