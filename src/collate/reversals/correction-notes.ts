import { CORRECTION_NOTES } from '../../english/correction-notes.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Reversal } from '../../model/reversal.js';
import type { Span } from '../../model/span.js';
import { idOf } from '../../text/hash.js';
import { cite, contains } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { sentenceSpokenOf } from './sentence-spoken-of.js';

const LONGEST = 600;

/** Notes in which an outlet changes what it printed, wherever on the page they stand. */
export function findCorrectionNotes(story: StoryContext): Reversal[] {
  return story.reports.flatMap((report) =>
    [...report.paragraphs, ...report.furniture.map(({ span }) => span)].flatMap((span) => noteIn(report, span, story) ?? []),
  );
}

function noteIn(report: AnnotatedReport, span: Span, story: StoryContext): Reversal | null {
  const words = report.text.slice(span[0], Math.min(span[1], span[0] + LONGEST)).toLowerCase();
  const note = CORRECTION_NOTES.find(([phrase]) => {
    const at = words.indexOf(phrase);
    // A sign at the head of a note; a whole sentence anywhere in a short one.
    if (phrase.length <= 16) return at >= 0 && at <= 2;
    // Behind an open quotation mark stands another outlet's note, told of.
    return at >= 0 && (words.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 0;
  });
  if (!note || span[1] - span[0] > LONGEST || isHeading(report, span, note[0])) return null;
  const kind = note[1];
  return {
    id: idOf('reversal', kind, report.id, ...span),
    kind,
    party: null,
    outlet: report.id,
    earlier: sentenceSpokenOf(report, span, story),
    later: cite(report, span),
    explanation: `${report.outlet?.name ?? 'The outlet'} notes a ${kind} in its own report`,
    rule: 'correction-note',
  };
}

/** "Correction: October 2, Sunday.": the note itself follows. */
function isHeading(report: AnnotatedReport, span: Span, phrase: string): boolean {
  let rest = report.text.slice(...span).toLowerCase();
  for (const { span: time } of report.times) if (contains(span, time)) rest = rest.replace(report.text.slice(...time).toLowerCase(), '');
  return !/\p{L}{3}/u.test(rest.replace(phrase, ''));
}
