import { type Mark, segmentText } from '../../present/views/segments.js';

/** Text with marks in it, each mark a class of its kind. Words are always text, never markup. */
export function Lit({ text, offset, marks }: { text: string; offset: number; marks: Mark[] }) {
  return (
    <>
      {segmentText(text, offset, marks).map(({ start, text: words, kinds }) =>
        kinds.length ? (
          <mark key={start} class={kinds.map((kind) => `mark-${kind}`).join(' ')}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
