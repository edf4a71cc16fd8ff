import type { Attribution } from './attribution.js';

/** Frames that show a quotation of its own even inside the words of another: "Ames said Quill promised to …". */
const STRONG = /^cue-before-(?:that|quote|colon|bare|wh)|^what-called/;

/**
 * Leaves out what is only part of the words of another: in "Quill said she hopes it is over" the hope is Quill's own wording. A speaker
 * within stays when a verb of speech gives a clause: "Ames said Quill said it is over"; in “…,” Quill said, the Post reported, the Post
 * only passes Quill's words on.
 */
export function withoutWeakNested(attributions: Attribution[]): Attribution[] {
  const spoken = attributions.filter((outer) => !attributions.some((inner) => inner !== outer && passesOn(outer, inner)));
  return spoken.filter((inner) => {
    if (!inner.source) return true;
    return !spoken.some(
      (outer) =>
        outer !== inner &&
        outer.act !== 'believe' &&
        outer.pieces.some(([first, end]) => first <= inner.cue[0] && inner.cue[1] <= end) &&
        (inner.act === 'believe' || !STRONG.test(inner.rule)) &&
        !(inner.quotedHead && inner.act !== 'believe'),
    );
  });
}

/** Is all that the outer gives a quotation with its own tag behind it? */
const passesOn = (outer: Attribution, inner: Attribution): boolean => {
  const [first, end] = outer.pieces[0] as [number, number];
  return (
    outer.pieces.length === 1 && inner.quotedHead === true && inner.source !== null && inner.pieces[0]?.[0] === first && isTag(inner, end)
  );
};

const isTag = ({ cue, source }: Attribution, end: number): boolean =>
  Math.max(cue[1], source?.end ?? 0) >= end - 1 && Math.max(cue[1], source?.end ?? 0) <= end;
