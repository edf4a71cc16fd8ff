import type { Attribution } from './attribution.js';

/** Frames that show a quotation of its own even inside the words of another: "Ames said Quill promised to …". */
const STRONG = /^cue-before-(?:that|quote|colon|bare|wh)|^what-called/;

/**
 * Leaves out what is only part of the words of another: in "Quill said she hopes it is over" the hope is Quill's own wording. A speaker
 * within stays when a verb of speech gives a clause: "Ames said Quill said it is over".
 */
export function withoutWeakNested(attributions: Attribution[]): Attribution[] {
  return attributions.filter((inner) => {
    if (!inner.source) return true;
    return !attributions.some(
      (outer) =>
        outer !== inner &&
        outer.act !== 'believe' &&
        outer.pieces.some(([first, end]) => first <= inner.cue[0] && inner.cue[1] <= end) &&
        (inner.act === 'believe' || !STRONG.test(inner.rule)) &&
        !(inner.quotedHead && inner.act !== 'believe'),
    );
  });
}
