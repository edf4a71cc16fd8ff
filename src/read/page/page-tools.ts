import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';

/** The libraries that pages need. */
interface PageTools {
  parseHTML: typeof parseHTML;
  Readability: typeof Readability;
}

const require = createRequire(import.meta.url);
let tools: PageTools | undefined;

/** Loaded with the first page: who reads plain texts does not wait for them. */
export function pageTools(): PageTools {
  if (!tools) {
    const { parseHTML } = require('linkedom') as Pick<PageTools, 'parseHTML'>;
    const { Readability } = require('@mozilla/readability') as Pick<PageTools, 'Readability'>;
    tools = { parseHTML, Readability };
  }
  return tools;
}
