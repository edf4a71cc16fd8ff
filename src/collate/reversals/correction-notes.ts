import { CORRECTION_NOTES } from '../../english/correction-notes.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Reversal } from '../../model/reversal.js';
import type { Citation, Span } from '../../model/span.js';
import { idOf } from '../../text/hash.js';
import { cite } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';

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
    return phrase.length > 16 ? at >= 0 : at >= 0 && at <= 2;
  });
  if (!note || span[1] - span[0] > LONGEST) return null;
  const kind = note[1];
  return {
    id: idOf('reversal', kind, report.id, ...span),
    kind,
    party: null,
    outlet: report.id,
    earlier: changedWords(report, span, story),
    later: cite(report, span),
    explanation: `${report.outlet?.name ?? 'The outlet'} notes a ${kind} in its own report`,
    rule: 'correction-note',
  };
}

/** A sentence of the story that still gives a number the note says was printed before. */
function changedWords(report: AnnotatedReport, span: Span, story: StoryContext): Citation | null {
  const { reports, units } = readUnits(story);
  const numbers = new Set(report.text.slice(...span).match(/\d[\d,.]*\d|\d/g) ?? []);
  const own = new Set(
    report.text
      .slice(...span)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
  let best: { citation: Citation; shared: number } | null = null;
  for (const unit of units) {
    const other = reports[unit.report]?.report;
    if (!other || (other.id === report.id && unit.span[0] >= span[0] && unit.span[1] <= span[1]) || !unit.counts.length) continue;
    const text = other.text.slice(...unit.span);
    if (!unit.counts.some(({ min }) => [...numbers].some((number) => Number(number.replace(/,/g, '')) === min))) continue;
    const shared = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => own.has(word)).length;
    if (shared >= 2 && (!best || shared > best.shared)) best = { citation: cite(other, unit.span), shared };
  }
  return best?.citation ?? null;
}
