import { useMemo, useRef } from 'preact/hooks';
import { type Block, blocksOf, groupBlocks, lengthOf } from '../../present/views/blocks.js';
import type { Mark } from '../../present/views/segments.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { marksOf, type ReadProps, Runs } from './runs.js';

const noteOf = ({ kind, note }: Block): string => (kind === 'caption' ? `Caption${note ? ` · ${note}` : ''}` : note);

/** Captions and what is no part of the report: folded, but marked. */
function Aside({ blocks, props, marks }: { blocks: Block[]; props: ReadProps; marks: Mark[] }) {
  const { target } = props;
  const isTarget = target !== null && blocks.some(({ span }) => target[0] < span[1] && span[0] < target[1]);
  const captions = blocks.every(({ kind }) => kind === 'caption');
  return (
    <details class="aside" open={isTarget}>
      <summary class="label">
        {captions ? '' : 'Not part of the report: '}
        {[...new Set(blocks.map(noteOf))].join(', ')}
      </summary>
      {blocks.map(({ span, runs }) => (
        <p key={span.join('-')}>
          <Runs runs={runs} props={props} marks={marks} />
        </p>
      ))}
    </details>
  );
}

/** The text of a report, its sentences shaded by what the others have of them. */
export function ReportText(props: ReadProps) {
  const { texts, slot } = useDossier();
  const { report } = props;
  const groups = useMemo(() => groupBlocks(blocksOf(report, texts.excerpts(report.id))), [report, texts]);
  const marks = marksOf(props);
  const ref = useRef<HTMLDivElement>(null);
  useClicks(ref, 'data-sentence', (index) => props.pick(Number(index)));
  const length = lengthOf(report);
  const carried = texts.excerpts(report.id).reduce((sum, [, words]) => sum + words.length, 0);
  const isEmpty = groups.every(({ kind }) => kind === 'gap');
  return (
    <div class="report-text words" ref={ref} lang={report.language}>
      {slot.texts === 'full' ? null : (
        <p class="label carried">
          Of {length} characters of this report, {carried} are carried in this file: what is quoted or compared with other reports. […]
          stands for words not carried.
        </p>
      )}
      {isEmpty ? (
        <p class="empty">
          Nothing of this report is cited, so this file carries no words of it. Read the original, or make the dossier with --texts full.
        </p>
      ) : null}
      {isEmpty
        ? null
        : groups.map(({ kind, blocks }) => {
            const [first] = blocks;
            if (!first) return null;
            const key = first.span.join('-');
            if (kind === 'gap')
              return (
                <p key={key} class="gap label">
                  […]
                </p>
              );
            if (kind === 'aside') return <Aside key={key} blocks={blocks} props={props} marks={marks} />;
            return (
              <p key={key}>
                <Runs runs={first.runs} props={props} marks={marks} />
              </p>
            );
          })}
    </div>
  );
}
