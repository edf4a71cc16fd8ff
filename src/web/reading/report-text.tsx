import { useMemo, useRef } from 'preact/hooks';
import { type Block, blocksOf, groupBlocks, lengthOf } from '../../present/views/blocks.js';
import type { Mark } from '../../present/views/segments.js';
import { webAddress } from '../parts/web-address.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { marksOf, type ReadProps, Runs } from './runs.js';

/** What an aside holds: the captions with whose pictures they are, and the kinds of what is no part of the report. */
function sayAside(blocks: Block[]): string {
  const notes = (kind: Block['kind']) =>
    [...new Set(blocks.filter((block) => block.kind === kind).map(({ note }) => note))].filter(Boolean);
  const captions = blocks.filter(({ kind }) => kind === 'caption').length;
  const caption = captions ? [captions > 1 ? `${captions} captions` : 'Caption', ...notes('caption')].join(' · ') : '';
  const other = captions < blocks.length ? `Not part of the report: ${notes('furniture').join(', ')}` : '';
  return [caption, other].filter(Boolean).join('. ');
}

/** Captions and what is no part of the report: folded, but marked. */
function Aside({ blocks, props, marks }: { blocks: Block[]; props: ReadProps; marks: Mark[] }) {
  const { target } = props;
  const isTarget = target !== null && blocks.some(({ span }) => target[0] < span[1] && span[0] < target[1]);
  return (
    <details class="aside" open={isTarget}>
      <summary class="label">{sayAside(blocks)}</summary>
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
  const address = webAddress(report.url ?? report.source.url);
  const length = lengthOf(report);
  const carried = texts.excerpts(report.id).reduce((sum, [, words]) => sum + words.length, 0);
  const isEmpty = groups.every(({ kind }) => kind === 'gap');
  return (
    <div class="report-text words" ref={ref} lang={report.language}>
      {slot.texts === 'full' ? null : (
        <p class="label carried">
          Held back: this file carries {Math.round((100 * carried) / Math.max(1, length))} % of this report, what is quoted or compared with
          other reports. […] stands for the rest.{' '}
          {address ? (
            <>
              Read it in the{' '}
              <a class="plain" href={address} rel="noreferrer noopener" target="_blank">
                original
              </a>
              , or
            </>
          ) : (
            'To read all of it,'
          )}{' '}
          make the file with <code>--texts full</code>.
        </p>
      )}
      {isEmpty ? <p class="empty">Nothing of this report is quoted or compared, so this file carries no words of it.</p> : null}
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
