import type { Collation } from '../../model/collation.js';
import { pageHash, withSlot } from './template.js';

/** What the list of stories says of one: its words are cited, its figures counted. */
export interface StoryRow {
  /** Folder of the dossier, beside the list. */
  folder: string;
  title: string | null;
  from: string | null;
  to: string | null;
  outlets: string[];
  /** Who is quoted or acts, those without a public role left out. */
  people: string[];
  /** The digest, word for word: of each line the sentences that tell its sides. */
  digest: string[][];
  counts: Collation['counts'];
}

/** What the slot of the list holds. */
export interface StoryListSlot {
  schema: 'stories/1';
  stories: StoryRow[];
  page: string;
}

const MOST_PEOPLE = 20;

/** A collation → its row in the list. */
export function storyRow({ story, counts, reports, parties, digest }: Collation, folder: string): StoryRow {
  const people = parties
    .filter((party) => party.type !== 'place' && party.public !== false)
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  return {
    folder,
    title: story.title?.exact ?? null,
    from: story.from,
    to: story.to,
    outlets: [...new Set(reports.flatMap(({ outlet }) => outlet?.name ?? []))],
    people: [...new Set(people)].slice(0, MOST_PEOPLE),
    digest: digest.map(({ citations }) => citations.map(({ exact }) => exact)),
    counts,
  };
}

/** Rows → one page that links to the dossier of each story, to be searched and ordered. It asks no network for anything. */
export function presentStoryList(rows: StoryRow[], template: string): string {
  const stories = [...rows].sort((a, b) => b.counts.texts - a.counts.texts || (a.folder < b.folder ? -1 : 1));
  const slot: StoryListSlot = { schema: 'stories/1', stories, page: pageHash(template) ?? '' };
  return withSlot(JSON.stringify(slot), template);
}
