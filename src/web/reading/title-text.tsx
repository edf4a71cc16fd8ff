import { useMemo, useRef } from 'preact/hooks';
import { blockAt } from '../../present/views/blocks.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { marksOf, type ReadProps, Runs } from './runs.js';

/** The title of a report; a sentence like the others where it stands in the text. */
export function TitleText(props: ReadProps) {
  const { texts } = useDossier();
  const { report } = props;
  const { titleSpan } = report;
  const block = useMemo(() => (titleSpan ? blockAt(report, texts.excerpts(report.id), titleSpan) : null), [report, texts, titleSpan]);
  const ref = useRef<HTMLSpanElement>(null);
  useClicks(ref, 'data-sentence', (index) => props.pick(Number(index)));
  const carried = block?.runs.every(({ kind }) => kind === 'words') ?? false;
  return (
    <span ref={ref}>
      {block && carried ? (
        <Runs runs={block.runs} props={props} marks={marksOf(props)} />
      ) : (
        (report.title?.replace(/\s+/g, ' ') ?? 'Report without a title')
      )}
    </span>
  );
}
