import { useState } from 'preact/hooks';
import { plural } from '../../present/views/plural.js';
import type { Said as SaidOnce, Speaker, Wording } from '../../present/views/speakers.js';
import { CorrectParty } from '../correct/correct-party.js';
import { CorrectRow } from '../correct/correct-row.js';
import { Badge } from '../parts/badge.js';
import { Cites } from '../parts/cite.js';
import { CiteLine } from '../parts/cite-line.js';
import { useCopies } from '../parts/copies-switch.js';
import { Copy } from '../parts/copy.js';
import { Entry } from '../parts/entry.js';
import { useMore } from '../parts/more.js';
import { Quotes } from '../parts/quote.js';
import { Readings } from '../parts/readings.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { usePrinting } from '../state/media.js';
import { setParams, useRoute } from '../state/route.js';

/** How many reports, or separate texts where copies count once, give a quotation. */
type Giving = (said: SaidOnce) => number;

const FILTERS: [string, string, (said: SaidOnce, giving: Giving) => boolean][] = [
  ['', 'all', () => true],
  ['shared', 'in two reports or more', (said, giving) => giving(said) > 1],
  ['differs', 'wording differs', ({ differs }) => differs],
  ['second-hand', 'second-hand', ({ utterance }) => utterance.witnesses.some(({ via }) => Boolean(via))],
];

const REPORTED = 'reported, not quoted';
const BASE = 'base wording';

const firstCitation = (wording: Wording) => wording.witness.citations[0];

const isSameWords = ([first]: Wording[]) => first?.witness.relation === 'same' && first.readings.every(({ kind }) => kind === 'same');

const Badges = ({ labels }: { labels: string[] }) => (
  <>
    {labels.map((label) => (
      <Badge key={label} label={label} />
    ))}
  </>
);

/** One wording with the outlets that have it. That it is reported speech is said only where the base is a quotation. */
function Variant({ wordings, isQuoted }: { wordings: Wording[]; isQuoted: boolean }) {
  const [first] = wordings;
  if (!first) return null;
  const words = first.readings.length ? (
    <Readings readings={first.readings} />
  ) : (
    <Quotes pieces={first.pieces} quoted={first.witness.kind !== 'indirect'} />
  );
  return (
    <li class={`wording wording-${first.witness.relation}`}>
      <Entry words={<p class="words">{words}</p>}>
        <Cites citations={wordings.flatMap((wording) => firstCitation(wording) ?? [])} />
        <Badges labels={first.badges.filter((badge) => badge !== REPORTED || isQuoted)} />
      </Entry>
    </li>
  );
}

function Utterance({ said, isNamed }: { said: SaidOnce; isNamed: boolean }) {
  const { base, variants, utterance, differs } = said;
  const { speakers } = useDossier();
  const isQuoted = base.witness.kind !== 'indirect';
  const same = variants.filter(isSameWords).flat();
  const others = variants.filter((wordings) => !isSameWords(wordings));
  const badges = base.badges.filter((badge) => badge !== BASE || others.length);
  return (
    <div class="utterance" id={`said-${utterance.id}`} {...(differs ? { 'data-difference': true, tabIndex: -1 } : {})}>
      <Entry
        words={
          <p class="words base">
            <Quotes pieces={base.pieces} quoted={isQuoted} />
          </p>
        }
        tools={
          <>
            {base.how ? (
              <details class="how">
                <summary>How found</summary>
                <span>{base.how}</span>
              </details>
            ) : null}
            <CorrectRow
              reports={[...new Set(utterance.witnesses.map(({ quotation }) => quotation.report))]}
              others={() =>
                speakers.flatMap((speaker) =>
                  speaker.said.flatMap((one) => (one === said ? [] : { id: one.utterance.id, words: one.base.words })),
                )
              }
              merge={(other) => ({ do: 'merge-utterances', utterances: [utterance.id, other] })}
              split={(reports) => ({ do: 'split-utterance', utterance: utterance.id, reports })}
            />
            <Copy citations={utterance.witnesses.flatMap((witness) => witness.citations)} />
          </>
        }
      >
        <CiteLine citations={[base, ...same].flatMap((wording) => firstCitation(wording) ?? [])} />
        <Badges labels={same.length ? [...badges, 'same words'] : badges} />
        {base.witness.via ? <span>by way of {base.witness.via}</span> : null}
        {!isNamed && base.speaker ? <span>{base.speaker}</span> : null}
      </Entry>
      {others.length ? (
        <ul class="wordings">
          {others.map((wordings) => (
            <Variant key={wordings[0]?.report} wordings={wordings} isQuoted={isQuoted} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const SHOWN = 5;

function SpeakerBlock({ speaker, said }: { speaker: Speaker; said: SaidOnce[] }) {
  const isClosed = speaker.kind === 'private';
  const [open, setOpen] = useState(!isClosed);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const shown = all || printing ? said : said.slice(0, said.length > SHOWN + 2 ? SHOWN : said.length);
  return (
    <article class={open ? 'speaker' : 'speaker speaker-closed'}>
      <h3>
        {speaker.name} <span class="label role">{speaker.party?.roles[0] ?? ''}</span>{' '}
        {speaker.party ? <CorrectParty party={speaker.party} /> : null}
      </h3>
      {open ? (
        <>
          {shown.map((one) => (
            <Utterance key={one.utterance.id} said={one} isNamed={speaker.kind === 'named'} />
          ))}
          {shown.length < said.length ? (
            <button type="button" class="more" onClick={() => setAll(true)}>
              Show {plural(said.length - shown.length, 'more quotation')}
              <span class="hidden"> under {speaker.name}</span>
            </button>
          ) : null}
        </>
      ) : (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          Show {plural(said.length, 'quotation')}
          <span class="hidden"> of people without a known public role</span>
        </button>
      )}
    </article>
  );
}

/** Who said what, by speaker: the base wording and under it every other outlet's. */
export function Said() {
  const { speakers, textOf } = useDossier();
  const { params } = useRoute();
  const copies = useCopies();
  const giving: Giving = ({ utterance, reports }) =>
    copies ? reports : new Set(utterance.witnesses.map(({ quotation: { report } }) => textOf.get(report) ?? report)).size;
  const filter = FILTERS.find(([id]) => id === (params.get('show') ?? '')) ?? FILTERS[0];
  const wanted = params.get('speaker') ?? '';
  const shown = speakers
    .filter((speaker) => !wanted || (speaker.party?.id ?? speaker.kind) === wanted)
    .map((speaker) => ({ speaker, said: speaker.said.filter((said) => filter?.[2](said, giving)) }))
    .filter(({ said }) => said.length);
  const { shown: many, more } = useMore(shown.length, 12);
  const total = speakers.reduce((sum, { said }) => sum + said.length, 0);
  return (
    <Section
      id="said"
      title="Who said what"
      count={total}
      note="Under each wording, the other outlets’: […] a cut, struck words left out or replaced, underlined words put in."
    >
      <div class="filters label">
        <label>
          Speaker{' '}
          <select value={wanted} onChange={(event) => setParams({ speaker: event.currentTarget.value })}>
            <option value="">everyone</option>
            {speakers.map(({ party, kind, name, said }) => (
              <option key={party?.id ?? kind} value={party?.id ?? kind}>
                {name} ({said.length})
              </option>
            ))}
          </select>
        </label>
        <label>
          Show{' '}
          <select value={filter?.[0]} onChange={(event) => setParams({ show: event.currentTarget.value })}>
            {FILTERS.map(([id, label]) => (
              <option key={id} value={id}>
                {copies ? label : label.replace('reports', 'separate texts')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.slice(0, many).map(({ speaker, said }) => (
        <SpeakerBlock key={speaker.party?.id ?? speaker.kind} speaker={speaker} said={said} />
      ))}
      {more('speaker')}
      {shown.length ? null : <p class="empty">No quotation is of this kind. Choose “all” and “everyone” to see every one.</p>}
    </Section>
  );
}
