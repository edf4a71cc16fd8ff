import { useEffect, useMemo, useRef } from 'preact/hooks';
import { evidenceOf } from '../../present/views/evidence.js';
import { toggleCopies, useCopies } from '../parts/copies-switch.js';
import { useDossier } from '../state/dossier.js';
import { useKeys } from '../state/keys.js';
import { scrollSmoothly, useMedia } from '../state/media.js';
import { parseIndex, parseSpan, readAddress, setParams, storyAddress, useRoute } from '../state/route.js';
import { Legend } from './legend.js';
import { Rail } from './rail.js';
import { ReadingHead } from './reading-head.js';
import { ReportText } from './report-text.js';
import { Strip } from './strip.js';
import { TitleText } from './title-text.js';
import { useInView } from './use-in-view.js';

const sentenceElement = (index: number) => document.getElementById(`sentence-${index}`);

/** One report as the base, with what the others have of each sentence beside it. */
export function ReadingPage({ id }: { id: string }) {
  const { collation, rows, speakers, reports } = useDossier();
  const { params } = useRoute();
  const report = reports.get(id);
  const evidence = useMemo(() => evidenceOf(id, collation, rows, speakers), [id, collation]);
  const target = parseSpan(params.get('at'));
  const wide = useMedia('(min-width: 64rem)');
  const withEvidence = useMemo(
    () => evidence.flatMap(({ says, differs, reuse }, i) => (says.length || differs.length || reuse.length ? [i] : [])),
    [evidence],
  );
  const inView = useInView(withEvidence, wide);
  const aimed = target ? evidence.findIndex(({ span }) => span[0] < target[1] && target[0] < span[1]) : -1;
  const said = params.get('sentence');
  const picked = said === null ? (aimed >= 0 ? aimed : null) : parseIndex(said);
  const setPicked = (index: number | null) => setParams({ sentence: index === null ? 'none' : String(index) });
  const active = picked ?? inView ?? (aimed >= 0 ? aimed : (withEvidence[0] ?? null));
  const lastTarget = useRef('');

  useEffect(() => {
    const key = `${id} ${target?.join('-') ?? ''}`;
    if (lastTarget.current === key) return;
    lastTarget.current = key;
    const lit = target
      ? (document.querySelector('.mark-cited') ?? (aimed >= 0 ? sentenceElement(aimed) : null))
      : picked === null
        ? null
        : sentenceElement(picked);
    if (lit) lit.scrollIntoView({ block: 'center' });
    else scrollTo(0, 0);
  });

  // What was chosen is held as long as it is in view; then the sentence in view counts again.
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (!wide || picked === null) return;
    const box = sentenceElement(picked)?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) seen.current = picked;
    else if (seen.current === picked) setPicked(null);
  }, [inView, picked]);

  const step = (by: 1 | -1) => {
    const differing = withEvidence.filter((i) => (evidence[i]?.differs.length ?? 0) > 0);
    const places = differing.length ? differing : withEvidence;
    const from = active ?? -1;
    const next = by > 0 ? places.find((i) => i > from) : places.filter((i) => i < from).at(-1);
    if (next === undefined) return;
    setPicked(next);
    sentenceElement(next)?.scrollIntoView({ block: 'center', behavior: scrollSmoothly() });
  };
  const quotations = params.get('quotations') === 'on';
  const copies = useCopies();
  const order = collation.reports.map((one) => one.id);
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    c: () => toggleCopies(copies),
    q: () => setParams({ quotations: quotations ? '' : 'on' }),
    s: () => {
      location.hash = storyAddress();
    },
    b: () => {
      location.hash = readAddress(order[(order.indexOf(id) + 1) % order.length] ?? id);
    },
    Escape: () => setPicked(null),
  });

  if (!report)
    return (
      <main class="sheet">
        <h1>No such report in this story</h1>
        <p>
          The address names a report that is not in this file. <a href={storyAddress()}>Go to the story</a>, where all its reports are
          listed.
        </p>
      </main>
    );
  const isEarlier = collation.versions.includes(report);
  return (
    <div class="reading">
      <ReadingHead report={report} quotations={quotations}>
        <TitleText report={report} evidence={evidence} active={active} target={target} quotations={quotations} pick={setPicked} />
      </ReadingHead>
      <div class="reading-columns">
        <main class="reading-main">
          {isEarlier ? null : <Legend quotations={quotations} />}
          <ReportText report={report} evidence={evidence} active={active} target={target} quotations={quotations} pick={setPicked} />
        </main>
        {isEarlier ? (
          <aside class="rail" aria-label="What this text is">
            <p class="label rail-item">
              An earlier text of this article. Nothing counts it; what the newest changed is told with the story.
            </p>
          </aside>
        ) : (
          <Rail
            report={id}
            evidence={active === null ? null : (evidence[active] ?? null)}
            wide={wide}
            picked={picked !== null}
            close={() => setPicked(null)}
          />
        )}
      </div>
      <Strip
        evidence={evidence}
        pick={(i) => {
          setPicked(i);
          sentenceElement(i)?.scrollIntoView({ block: 'center' });
        }}
      />
    </div>
  );
}
