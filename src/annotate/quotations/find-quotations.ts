import type { Name, ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import { accordingTo } from './according.js';
import { askedQuestions } from './asked.js';
import { attachRuns } from './attach-runs.js';
import type { Attribution } from './attribution.js';
import { attributionsOf } from './attributions.js';
import { dashName } from './block-forms.js';
import { cueNouns } from './cue-nouns.js';
import { doubtPronouns } from './doubtful-pronouns.js';
import { headlineColon } from './headlines.js';
import type { QuotedRun } from './marks.js';
import { MentionIndex } from './mention-index.js';
import { withoutWeakNested } from './nested.js';
import { openReading } from './reading.js';
import { toQuotation } from './to-quotation.js';
import { transcriptTurns } from './transcript.js';

/** What the passes before quotations found. */
export interface Found {
  sentences: Span[];
  quoted: QuotedRun[];
  names: Name[];
  parties: ReportParty[];
}

/** Quotations of a document in text order, each with its content, cue, source and, when sure, its speaker. */
export function findQuotations(doc: Document, found: Found): Quotation[] {
  const reading = openReading(doc, found.quoted, found.sentences);
  const turns = transcriptTurns(reading);
  const inTurn = new Set(turns.flatMap(({ pieces }) => pieces.map(([first]) => first)));
  const attributions: Attribution[] = [...turns];
  reading.units.forEach(({ first, end }, unit) => {
    for (let k = first; turns.length && k < end; k++) if (inTurn.has(k)) return;
    const verbs = attributionsOf(reading, unit);
    const named = dashName(reading, unit) ?? headlineColon(reading, unit);
    attributions.push(
      ...withoutWeakNested([
        ...verbs,
        ...accordingTo(reading, unit, verbs),
        ...cueNouns(reading, unit).filter(
          ({ pieces: [piece] }) => !verbs.some(({ pieces }) => pieces.some(([start]) => start === piece?.[0])),
        ),
        ...askedQuestions(reading, unit),
        ...(named ? [named] : []),
      ]),
    );
  });
  const mentions = new MentionIndex(found.parties);
  const quotations = attachRuns(reading, attributions)
    .map((attribution) => toQuotation(reading, attribution, found.parties, mentions))
    .filter((quotation) => quotation.content.length > 0)
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  return doubtPronouns(doc.text, quotations, found.parties);
}
