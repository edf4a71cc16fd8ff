import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import type { Utterance } from '../../model/utterance.js';
import { decideRows, type RowDecision } from '../decisions/decide-rows.js';
import type { Row, Voice } from './rows.js';

/** A row with the utterance made of it. */
export interface Made {
  row: Row;
  utterance: Utterance;
}

const firstUnit = ({ units }: Voice) => units[0]?.id ?? 0;
const decided = (voices: Voice[], why: string[]): Row => ({
  voices: [...voices].sort((a, b) => firstUnit(a) - firstUnit(b)),
  why: [...new Set(why)],
  rules: ['decision'],
});

/** Utterances as the user merges and splits them; base and changes of wording are found anew. */
export function decideUtterances(found: Made[], make: (row: Row) => Made, decisions: Decision[], problems: Problem[]): Made[] {
  const own = decisions.flatMap((decision): RowDecision[] => {
    if (decision.do === 'merge-utterances') return [{ merge: decision.utterances }];
    return decision.do === 'split-utterance' ? [{ split: decision.utterance, reports: decision.reports }] : [];
  });
  return decideRows(
    found,
    own,
    {
      name: 'utterance',
      idOf: ({ utterance }) => utterance.id,
      merge: (rows) =>
        make(
          decided(
            rows.flatMap(({ row }) => row.voices),
            [...rows.flatMap(({ row }) => row.why), 'merged by decision'],
          ),
        ),
      part: ({ row }, reports, inside) => {
        const voices = row.voices.filter(({ units }) => reports.has(units[0]?.reportId ?? '') === inside);
        return voices.length ? make(decided(voices, [...row.why, 'split by decision'])) : null;
      },
    },
    problems,
  );
}
