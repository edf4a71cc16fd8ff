import type { Citation } from '../../model/span.js';
import { isWithheld } from '../../present/html/withheld.js';

/** A statement in one report's words; said plainly where the file does not carry them. */
export function Stated({ citation }: { citation: Citation }) {
  if (isWithheld(citation)) return <span class="label withheld">Words not carried in this file</span>;
  return <span class="words">{citation.exact.replace(/\s+/g, ' ')}</span>;
}
