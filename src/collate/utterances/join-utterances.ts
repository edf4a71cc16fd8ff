import { FUNCTION_WORDS, LIGHT_WORDS } from '../../english/function-words.js';
import type { Origin } from '../../model/origin.js';
import type { StoryParty } from '../../model/party.js';
import type { Problem } from '../../model/problem.js';
import type { Utterance } from '../../model/utterance.js';
import { editsBetween } from '../../text/align-edits.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { originsAt } from '../origins/find-origins.js';
import { chooseBase } from './base.js';
import { candidatePairs } from './candidates.js';
import { type Cluster, clusterUnits, type Link } from './cluster.js';
import { decideUtterances } from './decide-utterances.js';
import { likenessMemo } from './likeness.js';
import { readUnits } from './read-units.js';
import { type Row, toRows } from './rows.js';
import { sameUtterance } from './same-utterance.js';
import type { Unit } from './unit.js';
import { findUnquoted } from './unquoted.js';
import { type Speaking, speakerKindOf, speakingOf, witnessOf } from './witness.js';

/** Quotations of one thing said once, joined across reports, with every wording set against the base. */
export function joinUtterances(story: StoryContext, parties: StoryParty[], origins: Origin[], problems: Problem[] = []): Utterance[] {
  const found = readUnits(story, parties);
  const isTelling = (key: number) => !FUNCTION_WORDS.has(found.lexicon.word(key)) && !LIGHT_WORDS.has(found.lexicon.word(key));
  const frequency = new Map<number, number>();
  for (const unit of found.units) for (const stem of unit.plainStems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rare = Math.max(4, story.reports.length + 1, 0.02 * found.units.length);
  const isRare = (stem: number) => (frequency.get(stem) ?? 0) <= rare;
  const likeness = likenessMemo({ isTelling, isRare });
  const links = candidatePairs(found.units).flatMap(([a, b]): Link[] => {
    const sameness = sameUtterance(a, b, likeness(a, b));
    return sameness ? [{ ...sameness, a, b }] : [];
  });
  const clusters = clusterUnits(found.units, links);
  addUnquoted(clusters, findUnquoted(story, found, isTelling));
  const speaking = (unit: Unit) => speakingOf({ units: [unit] }, story, found.lexicon);
  const isWordForWord = (units: Unit[]) => {
    const [first, ...others] = units.map(speaking) as [Speaking, ...Speaking[]];
    return others.every((other) => editsBetween(first.wording, other.wording).edits.every(({ material }) => !material));
  };
  const made = toRows(clusters, isWordForWord).map((row) => ({ row, utterance: toUtterance(row) }));
  const remade = (row: Row) => ({ row, utterance: toUtterance(row) });
  const utterances = decideUtterances(made, remade, story.decisions, problems).map(({ utterance }) => utterance);
  return utterances.sort(
    (a, b) =>
      new Set(b.witnesses.map(({ quotation }) => quotation.report)).size -
        new Set(a.witnesses.map(({ quotation }) => quotation.report)).size || compareText(a.id, b.id),
  );

  function toUtterance(row: Row): Utterance {
    const speakings = row.voices.map((voice) => speakingOf(voice, story, found.lexicon));
    const base = chooseBase(speakings.map((own) => ({ ...own, origins: originsAt(origins, own.head.reportId, own.head.spans[0]) })));
    const units = row.voices.flatMap((voice) => voice.units);
    const quotations = units.flatMap((unit) => story.byId.get(unit.reportId)?.quotations[unit.quotation ?? -1] ?? []);
    const days = new Set(units.flatMap(({ day }) => day ?? []));
    const media = new Set(units.flatMap(({ medium }) => medium ?? []));
    const witnesses = speakings.map((own) => witnessOf(own, speakings[base] as Speaking, story, nameOf));
    return {
      id: idOf('utterance', ...witnesses.flatMap(({ citations }) => citations.map(({ report, span }) => `${report} ${span}`))),
      party: partyOf(units),
      speakerKind: speakerKindOf(quotations.map(({ speakerKind }) => speakerKind)),
      base,
      ...(days.size === 1 ? { when: [...days][0] as string } : {}),
      ...(media.size === 1 ? { medium: [...media][0] as string } : {}),
      witnesses,
      why: row.why.length ? row.why : ['one report has it'],
      rule: row.rules[0] ?? 'one-report',
    };
  }

  function nameOf(unit: Unit): string | null {
    if (unit.quotation === null) return null;
    return story.byId.get(unit.reportId)?.quotations[unit.quotation]?.speaker ?? null;
  }
}

/** The party that all who name one give the words to; null when they differ or none does. Names weigh more than pronouns. */
function partyOf(units: readonly Unit[]): string | null {
  const known = units.map(({ speaker }) => speaker).filter(({ kind }) => kind === 'party');
  const byName = known.filter(({ byPronoun }) => !byPronoun);
  const keys = new Set((byName.length ? byName : known).map(({ key }) => key));
  return keys.size === 1 ? ([...keys][0] as string) : null;
}

/** Places outside quotations go to the cluster of the words they repeat, each place once. */
function addUnquoted(clusters: readonly Cluster[], places: Map<Unit, Unit[]>): void {
  for (const cluster of clusters) {
    const own = cluster.units.flatMap((unit) => places.get(unit) ?? []);
    for (const place of own.sort((a, b) => length(b) - length(a) || a.id - b.id)) {
      const isThere = cluster.units.some(
        (unit) => unit.report === place.report && unit.spans.some((span) => place.spans.some((other) => overlap(span, other))),
      );
      if (isThere) continue;
      cluster.units.push(place);
      cluster.rules.add('words-outside-quotation');
      cluster.why.add('the same words stand outside quotation marks');
    }
  }
}

const length = ({ spans }: Unit) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
