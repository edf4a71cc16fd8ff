import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { idOf, sha256Hex } from '../text/hash.js';
import { PIPELINE } from '../text/pipeline.js';
import { genreOf } from './genre.js';
import { givenGenre, givenMoment, givenOutlet, givenWords, listOf, type PartialReport } from './given.js';
import { languageOf } from './language/language-of.js';
import type { Block } from './marks/block.js';
import { namesInByline } from './marks/byline.js';
import { type CompletenessHints, completenessOf } from './marks/completeness.js';
import { markBlocks } from './marks/mark-blocks.js';
import { textBlocks } from './marks/text-blocks.js';
import { placeTitle } from './marks/title.js';

/** A text with its blocks and what is known of it from elsewhere: everything a Report is made of. */
export interface Material {
  text: string;
  blocks: readonly Block[];
  /** Where the title stands; null when it stands beside the text or is still to be found. */
  titleSpan: Span | null;
  /** What others say of the report; it goes before what the text says. */
  given: Omit<PartialReport, 'text'>;
  completeness?: CompletenessHints;
  types?: readonly string[];
  problems?: readonly Problem[];
}

/** A report as others hand it in → a whole Report; the text stays as given, what is told about it is marked in it. */
export function completeReport(given: PartialReport): Report {
  const { text } = given;
  const title = givenWords(given.title);
  const placed = title ? placeTitle(text, title) : null;
  const blocks = placed ? blocksAround(text, placed) : textBlocks(text);
  return reportOf({ text, blocks, titleSpan: placed?.span ?? null, given });
}

/** Marks the blocks of a text and gathers what its words and its metadata tell. */
export function reportOf({ text, blocks, titleSpan, given, completeness = {}, types, problems: before = [] }: Material): Report {
  const problems: Problem[] = [...before];
  const givenTitle = givenWords(given.title);
  const marks = markBlocks(text, blocks, titleSpan, !givenTitle);
  const title = givenTitle ?? (marks.titleSpan ? text.slice(...marks.titleSpan) : undefined);
  const outlet = givenOutlet(given.outlet) ?? (marks.masthead ? { name: marks.masthead } : null);
  const url = givenWords(given.url);
  const byline = listOf(given.byline ?? given.authors ?? given.author).flatMap((line) => {
    const { names } = namesInByline(line);
    return names.length ? names : [line];
  });
  const body = marks.paragraphs.map((span) => text.slice(...span)).join('\n\n');
  const around = marks.furniture.map(({ span }) => text.slice(...span)).join('\n');
  const section = givenWords(given.section);
  const genre = givenGenre(given.genre) ?? genreOf({ title, section, url, body, head: text.slice(0, 400), ...(types ? { types } : {}) });
  const versionOf = givenWords(given.versionOf);
  return {
    schema: 'report/1',
    pipeline: PIPELINE,
    id: givenId(given.id) ?? idOf(text, url, outlet?.domain ?? outlet?.name),
    sha256: sha256Hex(text),
    source: {},
    ...(url ? { url } : {}),
    text,
    ...(title ? { title } : {}),
    ...(marks.titleSpan ? { titleSpan: marks.titleSpan } : {}),
    byline: byline.length ? byline : marks.byline,
    outlet,
    ...(section ? { section } : {}),
    genre,
    role: roleOf(given.role, genre),
    published: givenMoment(given.published, 'published', problems) ?? marks.published,
    modified: givenMoment(given.modified, 'modified', problems) ?? marks.modified,
    language: languageOf(body || text, givenWords(given.language)),
    paragraphs: marks.paragraphs,
    furniture: marks.furniture,
    captions: marks.captions,
    credits: marks.credits,
    dateline: marks.dateline,
    completeness: completenessOf(body, around, completeness),
    ...(versionOf ? { versionOf } : {}),
    problems,
  };
}

/** What is given as the source itself, or is one by its genre, is primary. */
const roleOf = (given: unknown, genre: Report['genre']): Report['role'] => {
  if (given === 'primary' || given === 'report') return given;
  return PRIMARY.has(genre) ? 'primary' : 'report';
};

/** Texts that are the words of the source itself. */
const PRIMARY: ReadonlySet<Report['genre']> = new Set(['transcript', 'release', 'post']);

const givenId = (id: unknown): string | undefined => (typeof id === 'number' ? String(id) : givenWords(id));

/** Blocks of a text whose title is known: the line or sentence of the title is not one of them. */
function blocksAround(text: string, { span, next }: { span: [number, number]; next: number }): Block[] {
  const cut = (from: number, to: number) =>
    textBlocks(text.slice(from, to)).map((block): Block => ({ ...block, span: [block.span[0] + from, block.span[1] + from] }));
  return [...cut(0, span[0]), ...cut(next, text.length)];
}
