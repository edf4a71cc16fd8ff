import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { AnnotatedReport } from '../../model/annotated.js';
import { type Evidence, evidenceOf } from '../../present/views/evidence.js';
import { inOrder, pairLinks } from '../../present/views/pair-links.js';
import { useDossier } from '../state/dossier.js';
import { useKeys } from '../state/keys.js';
import { useMedia } from '../state/media.js';
import { parseIndex, setParams, storyAddress, useRoute } from '../state/route.js';
import { Connectors } from './connectors.js';
import { PairLegend } from './legend.js';
import { PairList } from './pair-list.js';
import { ReadingHead } from './reading-head.js';
import { ReportText } from './report-text.js';
import type { ReadProps } from './runs.js';
import { TitleText } from './title-text.js';
import { useLockedScroll } from './use-locked-scroll.js';
import { WhenceLine } from './whence-line.js';

/** Only what one other report has of each sentence. */
const onlyOf = (evidence: Evidence[], other: string): Evidence[] =>
  evidence.map((own) => ({
    ...own,
    says: own.says.filter((id) => id === other),
    differs: own.differs.filter((id) => id === other),
    lacks: own.lacks.filter((id) => id === other),
    reuse: own.reuse.filter(({ passages }) => passages.some(({ report }) => report === other)),
  }));

/** One of the two: its outlet, its title, its text. */
function PairSide({ props }: { props: ReadProps }) {
  return (
    <>
      <WhenceLine report={props.report} />
      <h2 class="words">
        <TitleText {...props} />
      </h2>
      <ReportText {...props} />
    </>
  );
}

/** Two reports beside each other, what joins them drawn between, and scrolling locked to it. */
export function PairPage({ left, right }: { left: AnnotatedReport; right: AnnotatedReport }) {
  const { collation, rows, speakers, names } = useDossier();
  const { params } = useRoute();
  const locked = params.get('lock') !== 'off';
  const quotations = params.get('quotations') === 'on';
  const wide = useMedia('(min-width: 56rem)');
  const picked = parseIndex(params.get('sentence'));
  const setPicked = (index: number | null) => setParams({ sentence: index === null ? '' : String(index) });
  const [evidence, mirrored, links] = useMemo(() => {
    const own = onlyOf(evidenceOf(left.id, collation, rows, speakers), right.id);
    const other = onlyOf(evidenceOf(right.id, collation, rows, speakers), left.id);
    return [own, other, pairLinks(own, right)] as const;
  }, [left, right, collation]);
  const leftBox = useRef<HTMLElement>(null);
  const rightBox = useRef<HTMLElement>(null);
  const anchors = useMemo(() => inOrder(links), [links]);
  useLockedScroll(leftBox, rightBox, anchors, locked && wide);

  const pick = (index: number, side: 'left' | 'right') => {
    const link = links.find((own) => (side === 'left' ? own.from : own.to) === index);
    setPicked(link ? link.from : null);
    const other = link && document.getElementById(side === 'left' ? `beside-${link.to}` : `sentence-${link.from}`);
    other?.scrollIntoView({ block: 'center' });
  };
  useEffect(() => {
    if (picked !== null) document.getElementById(`sentence-${picked}`)?.scrollIntoView({ block: 'center' });
  }, []);
  const partner = links.find(({ from }) => from === picked)?.to ?? null;
  const step = (by: 1 | -1) => {
    const differing = links.filter(({ kind }) => kind === 'differs');
    const places = (differing.length ? differing : links).map(({ from }) => from);
    const next = by > 0 ? places.find((from) => from > (picked ?? -1)) : places.filter((from) => from < (picked ?? 0)).at(-1);
    if (next === undefined) return;
    document.getElementById(`sentence-${next}`)?.scrollIntoView({ block: 'center' });
    pick(next, 'left');
  };
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    q: () => setParams({ quotations: quotations ? '' : 'on' }),
    s: () => {
      location.hash = storyAddress();
    },
    Escape: () => setPicked(null),
  });
  return (
    <div class="reading pair-page">
      <ReadingHead report={left} pair={right} quotations={quotations}>
        {names.get(left.id)?.name} beside {names.get(right.id)?.name}
      </ReadingHead>
      <div class="pair-tools">
        <PairLegend />
        {wide ? (
          <label class="switch label">
            <input
              type="checkbox"
              role="switch"
              aria-checked={locked}
              checked={locked}
              onChange={() => setParams({ lock: locked ? 'off' : '' })}
            />
            <span>Scroll together</span>
          </label>
        ) : null}
      </div>
      {wide ? (
        <main class="pair">
          <section class="pair-side" ref={leftBox} aria-label={names.get(left.id)?.name ?? left.id}>
            <PairSide
              props={{ report: left, evidence, active: picked, target: null, quotations, pick: (i) => pick(i, 'left'), sign: '↔' }}
            />
          </section>
          <Connectors left={leftBox} right={rightBox} links={links} picked={picked} />
          <section class="pair-side" ref={rightBox} aria-label={names.get(right.id)?.name ?? right.id}>
            <PairSide
              props={{
                report: right,
                evidence: mirrored,
                active: partner,
                target: null,
                quotations,
                pick: (i) => pick(i, 'right'),
                sign: '↔',
                prefix: 'beside',
              }}
            />
          </section>
        </main>
      ) : (
        <PairList left={left} right={right} links={links} />
      )}
    </div>
  );
}
