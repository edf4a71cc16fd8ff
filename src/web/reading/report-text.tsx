import { useMemo, useRef } from 'preact/hooks';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { type Block, blocksOf, type Run } from '../../present/views/blocks.js';
import type { Evidence } from '../../present/views/evidence.js';
import type { Mark } from '../../present/views/segments.js';
import { Lit } from '../parts/lit.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';

interface Props {
  report: AnnotatedReport;
  evidence: Evidence[];
  active: number | null;
  target: Span | null;
  quotations: boolean;
  pick: (sentence: number) => void;
  /** Stands for the count where there is but one other report. */
  sign?: string;
  /** Begins the ids of the sentences. */
  prefix?: string;
}

const shadeOf = ({ says, differs }: Evidence): string =>
  differs.length ? 'shade-differs' : says.length ? `shade-${Math.min(4, says.length)}` : '';

function Marker({
  evidence,
  index,
  active,
  pick,
  sign,
}: {
  evidence: Evidence;
  index: number;
  active: boolean;
  pick: (sentence: number) => void;
  sign?: string;
}) {
  const { says, differs, reuse } = evidence;
  if (!says.length && !differs.length && !reuse.length) return null;
  const label = [
    says.length ? `${says.length} other ${says.length === 1 ? 'report says' : 'reports say'} it` : '',
    differs.length ? `${differs.length} differently` : '',
    !says.length && !differs.length ? 'shares wording' : '',
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      class={`marker ${differs.length ? 'marker-differs' : says.length ? 'marker-says' : 'marker-copied'}`}
      aria-pressed={active}
      onClick={() => pick(index)}
    >
      <span aria-hidden="true">
        {differs.length ? '≠' : ''}
        {sign ?? (says.length + differs.length || '=')}
      </span>
      <span class="hidden">{label}: show</span>
    </button>
  );
}

function marksOf({ report, target, quotations }: Pick<Props, 'report' | 'target' | 'quotations'>): Mark[] {
  const marks: Mark[] = target ? [{ span: target, kind: 'cited' }] : [];
  if (quotations)
    for (const { content, cue, source } of report.quotations) {
      for (const span of content) marks.push({ span, kind: 'content' });
      for (const span of cue) marks.push({ span, kind: 'cue' });
      for (const span of source) marks.push({ span, kind: 'source' });
    }
  return marks;
}

function Runs({ runs, props, marks }: { runs: Run[]; props: Props; marks: Mark[] }) {
  const { evidence, active, pick, sign, prefix = 'sentence' } = props;
  return (
    <>
      {runs.map((run, i) => {
        if (run.kind === 'gap')
          return (
            <span key={`gap ${i}`} class="gap label" title={`${run.length} characters of the report are not carried in this file`}>
              {' '}
              […]{' '}
            </span>
          );
        const own = run.sentence === null ? undefined : evidence[run.sentence];
        const near = marks.filter(({ span }) => span[0] < run.start + run.text.length && run.start < span[1]);
        const words = <Lit text={run.text} offset={run.start} marks={near} />;
        if (!own || run.sentence === null) return words;
        const index = run.sentence;
        const isFirst = runs.findIndex((other) => other.kind === 'words' && other.sentence === index) === i;
        const isLast = runs.findLastIndex((other) => other.kind === 'words' && other.sentence === index) === i;
        return (
          <>
            <span
              {...(isFirst ? { id: `${prefix}-${index}` } : {})}
              class={`sentence ${shadeOf(own)}${active === index ? ' active' : ''}`}
              data-sentence={index}
            >
              {words}
            </span>
            {isLast ? <span class="joiner">{'\u2060'}</span> : null}
            {isLast ? <Marker evidence={own} index={index} active={active === index} pick={pick} sign={sign} /> : null}
          </>
        );
      })}
    </>
  );
}

function BlockView({ block, props, marks }: { block: Block; props: Props; marks: Mark[] }) {
  const body = <Runs runs={block.runs} props={props} marks={marks} />;
  if (block.kind === 'paragraph') return <p>{body}</p>;
  const isTarget = props.target !== null && props.target[0] < block.span[1] && block.span[0] < props.target[1];
  return (
    <details class={`aside aside-${block.kind}`} open={isTarget}>
      <summary class="label">
        {block.kind === 'caption' ? `Caption${block.note ? ` · ${block.note}` : ''}` : `Not part of the report: ${block.note}`}
      </summary>
      <p>{body}</p>
    </details>
  );
}

/** The text of a report, its sentences shaded by what the others have of them. */
export function ReportText(props: Props) {
  const { texts, slot } = useDossier();
  const { report } = props;
  const blocks = useMemo(() => blocksOf(report, texts.excerpts(report.id)), [report, texts]);
  const marks = marksOf(props);
  const ref = useRef<HTMLDivElement>(null);
  useClicks(ref, 'data-sentence', (index) => props.pick(Number(index)));
  const isEmpty = blocks.every(({ runs }) => runs.every(({ kind }) => kind === 'gap'));
  return (
    <div class="report-text words" ref={ref} lang={report.language}>
      {slot.texts === 'full' ? null : (
        <p class="label carried">
          This file carries only {slot.texts === 'cited' ? 'the sentences that are cited' : 'the cited words'}; […] stands for the rest.
        </p>
      )}
      {isEmpty ? (
        <p class="empty">
          Nothing of this report is cited, so this file carries no words of it. Read the original, or make the dossier with --texts full.
        </p>
      ) : null}
      {isEmpty ? null : blocks.map((block) => <BlockView key={block.span.join('-')} block={block} props={props} marks={marks} />)}
    </div>
  );
}
