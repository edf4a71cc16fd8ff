import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';

const require = createRequire(import.meta.url);
let reader: typeof Readability | undefined;

/** What finds the article of a page, loaded with the first page: who reads plain texts does not wait for it. */
export function articleReader(): typeof Readability {
  reader ??= (require('@mozilla/readability') as { Readability: typeof Readability }).Readability;
  return reader;
}
