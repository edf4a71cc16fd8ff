import type { AnnotatedReport } from '../../model/annotated.js';
import type { Moment } from '../../model/moment.js';
import { compareText } from '../../text/compare.js';
import { largest } from '../../text/lists.js';

const momentOf = (moment: Moment | null) => (moment?.value && moment.basis !== 'story' ? moment.value : null);

const whenOf = ({ modified, published }: AnnotatedReport): string | null => momentOf(modified) ?? momentOf(published);

/** Those with the greatest value; all when none has one. */
function latest(texts: AnnotatedReport[], keyOf: (text: AnnotatedReport) => string | null): AnnotatedReport[] {
  const best = texts
    .flatMap((text) => keyOf(text) ?? [])
    .sort(compareText)
    .at(-1);
  return best === undefined ? texts : texts.filter((text) => keyOf(text) === best);
}

/**
 * The text of an article that counts: one read in full before a cut one, none that another says it follows, then the last changed
 * or published, the longest, the last in order of texts.
 */
export function newestOf(texts: readonly AnnotatedReport[]): AnnotatedReport {
  const some = (left: AnnotatedReport[], test: (text: AnnotatedReport) => boolean) => {
    const kept = left.filter(test);
    return kept.length ? kept : left;
  };
  const followed = new Set(texts.flatMap(({ versionOf }) => versionOf ?? []));
  let left = some([...texts], ({ completeness }) => completeness.verdict === 'full');
  left = some(left, ({ id }) => !followed.has(id));
  left = latest(left, (text) => whenOf(text)?.slice(0, 10) ?? null);
  // A time of day decides only where every text of that day has one.
  if (left.every((text) => (whenOf(text)?.length ?? 0) >= 16)) left = latest(left, (text) => whenOf(text)?.slice(0, 16) ?? null);
  const longest = largest(left.map(({ text }) => text.length));
  return left
    .filter(({ text }) => text.length === longest)
    .sort((a, b) => compareText(a.text, b.text) || compareText(a.id, b.id))
    .at(-1) as AnnotatedReport;
}
