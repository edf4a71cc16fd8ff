import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import type { Run } from '../../present/views/blocks.js';
import type { Evidence } from '../../present/views/evidence.js';
import type { Mark } from '../../present/views/segments.js';
import { Lit } from '../parts/lit.js';
import { readAddress } from '../state/route.js';
import { type Counted, useCounted } from './use-counted.js';

/** A report as it is read: what the others have of its sentences, and what is lit. */
export interface ReadProps {
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

/** How many others a shade stands for: at most four steps, and all others for the darkest. */
function shadeOf({ says, differs }: Evidence, count: Counted): string {
  if (differs.length) return 'shade-differs';
  const others = count(says);
  return others ? `shade-${Math.min(others, 4, Math.ceil((4 * others) / Math.max(1, count.all)))}` : '';
}

function Marker({
  report,
  evidence,
  index,
  active,
  pick,
  sign,
  count,
}: {
  report: string;
  evidence: Evidence;
  index: number;
  active: boolean;
  pick: (sentence: number) => void;
  sign?: string;
  count: Counted;
}) {
  const { says, differs, reuse } = evidence;
  if (!says.length && !differs.length && !reuse.length) return null;
  const [saying, differing] = [count(says), count(differs)];
  const label = [
    saying ? `${saying} other ${count.what}${saying === 1 ? ' says' : 's say'} it` : '',
    differing ? `${differing} differently` : '',
    !saying && !differing ? 'shares wording' : '',
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <a
      class={`marker ${differs.length ? 'marker-differs' : says.length ? 'marker-says' : 'marker-copied'}`}
      href={readAddress(report, evidence.span)}
      aria-current={active ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        pick(index);
      }}
    >
      <span aria-hidden="true">
        {differs.length ? '≠' : ''}
        {sign ?? (saying + differing || '=')}
      </span>
      <span class="hidden">{label}: show</span>
    </a>
  );
}

export function marksOf({ report, target, quotations }: Pick<ReadProps, 'report' | 'target' | 'quotations'>): Mark[] {
  const marks: Mark[] = target ? [{ span: target, kind: 'cited' }] : [];
  if (quotations)
    for (const { content, cue, source } of report.quotations) {
      for (const span of content) marks.push({ span, kind: 'content' });
      for (const span of cue) marks.push({ span, kind: 'cue' });
      for (const span of source) marks.push({ span, kind: 'source' });
    }
  return marks;
}

/** Runs of words, sentence by sentence, each with its shade and its mark. */
export function Runs({ runs, props, marks }: { runs: Run[]; props: ReadProps; marks: Mark[] }) {
  const { evidence, active, pick, sign, prefix = 'sentence' } = props;
  const count = useCounted(props.report.id);
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
              class={`sentence ${shadeOf(own, count)}${active === index ? ' active' : ''}`}
              data-sentence={index}
            >
              {words}
            </span>
            {isLast ? (
              <Marker
                report={props.report.id}
                evidence={own}
                index={index}
                active={active === index}
                pick={pick}
                sign={sign}
                count={count}
              />
            ) : null}
          </>
        );
      })}
    </>
  );
}
