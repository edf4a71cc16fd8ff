import { AGENCY_HEADS } from '../../english/agency-heads.js';
import type { Credit } from '../../model/credit.js';
import type { Span } from '../../model/span.js';
import { agenciesIn } from './agencies.js';

const NAMED = new RegExp(
  `(?:©|\\([Cc]\\)|[Cc]opyright|[Ss]ource:|[Vv]ia)[ \\d]{0,12}((?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}(?:${AGENCY_HEADS.join('|')}))\\b`,
  'u',
);
const INITIALS = /[([](\p{Lu}{2,6})[)\]]/u;

const initialsOf = (name: string) =>
  name
    .replace(/^[Tt]he /, '')
    .split(' ')
    .map((word) => word[0])
    .join('');

/**
 * Agencies no list holds: a copyright or source line names one by what agencies call themselves, and a dateline's initials are
 * those of that name.
 */
export function namedAgencies(text: string, lines: readonly Span[], dateline: Span | null): Credit[] {
  const credits: Credit[] = [];
  for (const [start, end] of lines) {
    const line = text.slice(start, Math.min(end, start + 400));
    const named = NAMED.exec(line);
    const name = named?.[1];
    if (!named || !name || agenciesIn(name).length) continue;
    const agency = name.replace(/^[Tt]he /, '');
    const at = start + named.index + named[0].length - agency.length;
    credits.push({ agency, span: [at, at + agency.length], scope: 'text', rule: 'agency-by-its-name' });
    const inside = dateline && INITIALS.exec(text.slice(...dateline));
    if (!inside || inside[1] !== initialsOf(agency)) continue;
    const from = dateline[0] + inside.index + 1;
    credits.push({ agency, span: [from, from + inside[1].length], scope: 'text', rule: 'dateline-initials' });
  }
  return credits;
}
