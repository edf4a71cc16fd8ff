import type { StoryParty } from '../../model/party.js';
import type { StoryUnits } from '../statements/read-units.js';
import type { Unit } from '../statements/unit.js';

const BETWEEN = new Set(['ADV', 'AUX', 'PART']);

/** Whose "I misspoke" it is: the speaker of the quotation, null where none is known; undefined where the verb's subject is neither "I" nor "we". */
export function speakerOfOwn(
  { reports }: StoryUnits,
  unit: Unit,
  parties: readonly StoryParty[],
  verb: number,
): StoryParty | null | undefined {
  const read = reports[unit.report];
  if (!read) return undefined;
  const subject = read.tokens.findLast(({ end, pos }) => end <= verb && !BETWEEN.has(pos));
  if (!subject || !/^(?:i|we)$/.test(subject.lower)) return undefined;
  const said = read.report.quotations.find(({ content }) => content.some(([from, to]) => from <= subject.start && verb < to));
  const party = said?.party ?? null;
  if (party === null) return null;
  return parties.find(({ members }) => members.some((one) => one.report === read.report.id && one.party === party)) ?? null;
}
