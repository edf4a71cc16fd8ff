import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';
import { changesOf, sayEarlier, wordsOf } from '../views/changes.js';
import { CONFLICT_LABELS, DIGEST_DIFFERS, earlierLabel, ORIGIN_LABELS, REVERSAL_LABELS, sayBetween } from '../views/conflict-labels.js';
import { plural } from '../views/plural.js';
import { nameReports } from '../views/report-names.js';
import { sayLeeway, sayRange, sayWhen } from '../views/say-when.js';
import { speakersOf, type Wording } from '../views/speakers.js';
import { VERDICT_LABELS } from '../views/verdicts.js';
import { linkTarget, escapeMarkdown as words } from './escape.js';

/** Collation → Markdown with a footnote a report; every report's words escaped. */
export function presentMarkdown(collation: Collation): string {
  const names = nameReports(collation.reports);
  const name = (report: string) => words(names.get(report)?.name ?? report);
  const note = (report: string) => `[^${names.get(report)?.number ?? 0}]`;
  const notes = (citations: Citation[]) => [...new Set(citations.map(({ report }) => note(report)))].join('');
  const parties = new Map(collation.parties.map((party) => [party.id, party.name]));
  const blocks: string[] = [];
  const { story, counts } = collation;

  blocks.push(`# ${story.title ? words(story.title.exact) : 'Story without a title'}`);
  blocks.push(
    `${sayRange(story.from, story.to)} · ${plural(counts.reports, 'report')}, ${plural(counts.outlets, 'outlet')}, at most ${plural(counts.texts, 'separate text')}`,
  );

  if (collation.digest.length) {
    blocks.push('## In brief');
    for (const { citations } of collation.digest) {
      const lines = citations.map((citation, i) => `${i ? `*${DIGEST_DIFFERS}* ` : ''}${words(citation.exact)}${notes([citation])}`);
      blocks.push(lines.join('\n\n'));
    }
  }

  if (collation.conflicts.length) blocks.push('## Where reports differ');
  for (const { kind, state, between, sides, explanation } of collation.conflicts) {
    const lines = [`**${CONFLICT_LABELS[kind]}** (${state === 'open' ? 'open' : 'updated by a later report'}, ${sayBetween(between)})`, ''];
    for (const { value, citations } of sides) {
      const [first] = citations;
      if (first) lines.push(`- *${words(value)}*: “${words(first.exact)}” ${name(first.report)}${notes(citations)}`);
    }
    blocks.push(lines.join('\n'), `Set together because: ${words(explanation)}`);
  }

  const speakers = speakersOf(collation);
  if (speakers.length) blocks.push('## Who said what', '\\[…\\] a cut; ~~struck~~ words left out or replaced; **bold** words put in.');
  for (const { name: speaker, party, kind, said } of speakers) {
    blocks.push(`### ${words(speaker)}${party?.roles[0] ? `, ${words(party.roles[0])}` : ''}`);
    for (const { base, others } of said) {
      const who = kind !== 'named' && base.speaker ? `${words(base.speaker)}, ` : '';
      const lines = [`> ${inMarks(base)} (${who}${name(base.report)}${note(base.report)})`];
      if (others.length) lines.push('');
      for (const other of others)
        lines.push(`- ${other.badges.join(', ')}: ${sayWording(other)} (${name(other.report)}${note(other.report)})`);
      blocks.push(lines.join('\n'));
    }
  }

  if (collation.reversals.length) blocks.push('## Taken back or corrected');
  for (const { kind, party, outlet, earlier, later, explanation } of collation.reversals) {
    const who = outlet ? name(outlet) : party ? words(parties.get(party) ?? '') : '';
    const lines = [`**${REVERSAL_LABELS[kind]}**${who ? `: ${who}` : ''} (${words(explanation)})`, ''];
    if (earlier) lines.push(`- ${earlierLabel({ outlet, earlier })}: ${words(earlier.exact)}${note(earlier.report)}`);
    lines.push(`- later: ${words(later.exact)}${note(later.report)}`);
    blocks.push(lines.join('\n'));
  }

  if (collation.revisions.length) blocks.push('## What changed in an article');
  for (const revision of collation.revisions) {
    const { shown, slight } = changesOf(revision);
    const lines = [`**${name(revision.report)}**, against an earlier text (${words(sayEarlier(revision))})${note(revision.report)}`, ''];
    for (const { was, now } of shown)
      lines.push(
        `- ${[was.length ? `was: ${words(wordsOf(was))}` : '', now.length ? `now: ${words(wordsOf(now))}` : ''].filter(Boolean).join(' → ')}`,
      );
    if (slight) lines.push(`- ${plural(slight, 'change')} of spelling, capitals or marks`);
    for (const { kind, citation } of revision.notes) lines.push(`- ${kind} noted: ${words(citation.exact)}`);
    blocks.push(lines.join('\n'));
  }

  if (collation.timeline.length) blocks.push('## Timeline');
  const points = collation.timeline.flatMap(({ when, background, planned, citations }) => {
    const labels = [...(background ? ['background'] : []), ...(planned ? ['announced'] : [])];
    const label = labels.length ? ` (${labels.join(', ')})` : '';
    return citations[0] ? [`- **${sayWhen(when.value)}**${sayLeeway(when)}${label}: ${words(citations[0].exact)}${notes(citations)}`] : [];
  });
  if (points.length) blocks.push(points.join('\n'));

  const joint = collation.origins.filter(({ reports }) => reports.length > 1);
  if (joint.length || collation.reuse.length) blocks.push('## Who shares wording with whom');
  const texts = joint.map(
    ({ name: origin, kind, reports, why }) =>
      `- **${words(origin)}** (${ORIGIN_LABELS[kind]}): ${reports.map(name).join(', ')}. ${words(why)}`,
  );
  if (texts.length) blocks.push(texts.join('\n'));
  const passages = collation.reuse.flatMap((reuse) => {
    const [first] = reuse.passages;
    if (!first) return [];
    const whence =
      reuse.from && reuse.basis
        ? `, first in ${name(reuse.from)} by ${reuse.basis === 'credit' ? 'its credit' : 'the times of publication'}`
        : '';
    return [
      `- ${plural(reuse.words, 'word')} in ${reuse.passages.map(({ report }) => name(report)).join(', ')}${whence}${reuse.insideQuotations > 0.5 ? ', mostly inside quotations' : ''}: “${words(first.exact)}”${notes(reuse.passages)}`,
    ];
  });
  if (passages.length) blocks.push(passages.join('\n'));

  blocks.push('## Reports');
  const footnotes = collation.reports.map((report) => {
    const own = names.get(report.id);
    const target = linkTarget(report.url ?? report.source.url);
    const title = words(report.title ?? 'without a title');
    const read = report.completeness.verdict === 'full' ? '' : `, ${VERDICT_LABELS[report.completeness.verdict]}`;
    return `[^${own?.number}]: ${name(report.id)}, ${target ? `[${title}](<${target}>)` : title}, ${own?.when}${read}`;
  });
  blocks.push(footnotes.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Words a report prints in several pieces, each in marks; one piece stands as it is. */
const inMarks = ({ pieces }: Wording): string =>
  pieces.length > 1 ? pieces.map((piece) => `“${words(piece)}”`).join(' … ') : words(pieces[0] ?? '');

function sayWording(wording: Wording): string {
  const { readings, words: own, pieces, witness } = wording;
  if (witness.relation === 'same') return pieces.length > 1 ? inMarks(wording) : `“${words(own)}”`;
  if (!readings.length) return inMarks(wording);
  const shown = readings.map(({ kind, was, now }) => {
    if (kind === 'same') return words(now);
    if (kind === 'cut') return '\\[…\\]';
    if (kind === 'dropped') return `~~${words(was)}~~`;
    return kind === 'added' ? `**${words(now)}**` : `~~${words(was)}~~ **${words(now)}**`;
  });
  return `“${shown.join(' ')}”`;
}
