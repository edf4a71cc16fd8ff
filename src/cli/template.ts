import { readFile } from 'node:fs/promises';

/** The built page whose slot a dossier fills. */
export const readTemplate = (): Promise<string> => readFile(new URL('../web/dossier.html', import.meta.url), 'utf8');
