import { RELEASE_LABELS } from '../../english/release-labels.js';
import type { Credit } from '../../model/credit.js';
import type { Moment } from '../../model/moment.js';
import type { Caption, Dateline, Furniture } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { bySpan } from '../../text/spans.js';
import { parseMoment } from '../dates/parse-moment.js';
import { bioByWords } from './bios.js';
import type { Block } from './block.js';
import { bylineOf } from './byline.js';
import { captionByWords } from './captions.js';
import { creditsInBlock } from './credits.js';
import { openingOf } from './dateline.js';
import { furnitureByWords } from './furniture.js';
import { headlineRuns } from './headline-runs.js';
import { inlineFurniture } from './inline-furniture.js';
import { leadsElsewhere } from './leads-elsewhere.js';
import { findMasthead } from './masthead.js';
import { namedAgencies } from './named-agencies.js';
import { plainWords } from './plain-words.js';
import { playerPieces } from './players.js';
import { findTitle } from './title.js';

/** Everything told about the blocks of one text. Spans of paragraphs, furniture blocks and captions do not overlap. */
export interface BlockMarks {
  titleSpan: Span | null;
  paragraphs: Span[];
  furniture: Furniture[];
  captions: Caption[];
  credits: Credit[];
  byline: string[];
  dateline: Dateline | null;
  published: Moment | null;
  modified: Moment | null;
  /** The outlet as a line at the head of the text names it. */
  masthead: string | null;
}

type Role =
  | { as: 'body' }
  | { as: 'title' }
  | { as: 'furniture'; kind: string; rule: string }
  | { as: 'caption'; credit?: string; rule: string };

/** A headline may begin with words that open furniture further down ("Watch: …"); a notice or a button never is one. */
const BEFORE_TITLE = new Set([
  'notice-phrase',
  'notice-opening',
  'navigation-phrase',
  'prompt-phrase',
  'related-phrase',
  'browser-notice',
  'copyright-line',
  'consent-notice',
  'date-line',
  'update-line',
  'no-words',
  'menu-line',
  'player-words',
  'title-repeated',
]);

/** An address this near the title is the page's own. */
const NEAR_TITLE = 4;

/** Bylines stand among so many blocks at the head or the foot. */
const NEAR = 8;

function roleOf(text: string, block: Block, index: number, count: number, titleSeen: boolean): Role {
  const words = text.slice(...block.span);
  if (block.furniture) return { as: 'furniture', ...block.furniture };
  if (block.caption) return { as: 'caption', rule: block.caption, ...creditOnly(words) };
  if (words.length < 40 && RELEASE_LABELS.has(plainWords(words))) return { as: 'furniture', kind: 'label', rule: 'release-label' };
  const caption = captionByWords(words);
  if (caption && (titleSeen || caption.rule !== 'caption-words')) return { as: 'caption', ...caption };
  const onPage = block.links !== undefined;
  if (onPage && block.shape === 'paragraph' && /^\d{1,3}$/.test(words)) return { as: 'furniture', kind: 'navigation', rule: 'counter' };
  if (index < NEAR_TITLE && /^(?:https?:\/\/|www\.)\S+$/.test(words)) return { as: 'furniture', kind: 'navigation', rule: 'bare-address' };
  const furniture = furnitureByWords(words);
  if (furniture && (titleSeen || BEFORE_TITLE.has(furniture.rule))) return { as: 'furniture', ...furniture };
  if ((index < NEAR || index >= count - 4) && bylineOf(words)) return { as: 'furniture', kind: 'byline', rule: 'byline' };
  if (index >= count / 2) {
    const bio = bioByWords(words);
    if (bio) return { as: 'furniture', ...bio };
  }
  return { as: 'body' };
}

/** Letters and digits alone: titles are repeated with other marks and capitals. */
const sameWords = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const creditOnly = (words: string): { credit?: string } => {
  const found = captionByWords(words)?.credit;
  return found ? { credit: found } : {};
};

/** Blocks that a player or a gallery printed in one run, parted. */
function parted(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const pieces = block.furniture ? null : playerPieces(text, block.span);
    if (!pieces) return [block];
    return pieces.map(
      ({ span, as }): Block => ({
        ...block,
        span,
        ...(as === 'caption' ? { caption: 'gallery-caption' } : { furniture: { kind: 'navigation', rule: 'player-words' } }),
      }),
    );
  });
}

/** Blocks of a text → what each is. `placed` is where a title that was given apart stands. */
export function markBlocks(text: string, given: readonly Block[], placed: Span | null, wantsTitle: boolean): BlockMarks {
  const blocks = parted(text, given);
  const roles: Role[] = [];
  let titleSeen = placed !== null || !wantsTitle;
  const title = placed ? sameWords(text.slice(...placed)) : '';
  for (const [index, block] of blocks.entries()) {
    const repeats = title !== '' && block.span[1] - block.span[0] < 300 && sameWords(text.slice(...block.span)) === title;
    const role: Role = repeats
      ? { as: 'furniture', kind: 'title', rule: 'title-repeated' }
      : roleOf(text, block, index, blocks.length, titleSeen);
    if (role.as === 'body') titleSeen = true;
    roles.push(role);
  }
  const masthead = mastheadOf(text, blocks, roles, placed, wantsTitle);
  let titleSpan = placed;
  if (!placed && wantsTitle) {
    titleSpan = findTitle(
      text,
      blocks.filter((_, i) => roles[i]?.as === 'body'),
    );
    const at = titleSpan ? blocks.findIndex(({ span }) => span === titleSpan) : -1;
    if (at >= 0) roles[at] = { as: 'title' };
  }
  wholeGroups(blocks, roles);
  const isBody = roles.map(({ as }) => as === 'body' || as === 'title');
  const leads = roles.map(
    (role) =>
      (role.as === 'furniture' && (role.kind === 'related' || role.rule === 'player-words')) ||
      (role.as === 'caption' && role.rule === 'gallery-caption'),
  );
  for (const [from, to] of headlineRuns(text, blocks, isBody, leads)) {
    for (let i = from; i < to; i++) roles[i] = { as: 'furniture', kind: 'related', rule: 'headline-run' };
  }
  for (const [index, rule] of leadsElsewhere(text, blocks, roles)) roles[index] = { as: 'furniture', kind: 'related', rule };
  return { ...gather(text, blocks, roles, titleSpan), masthead };
}

/** The outlet a line at the head names; that line is marked. A press release names its issuer above its title. */
function mastheadOf(text: string, blocks: readonly Block[], roles: Role[], placed: Span | null, wantsTitle: boolean): string | null {
  const isOpen = (i: number) => roles[i]?.as === 'body';
  const titleAt = (without: number) => {
    if (placed) return blocks.findIndex(({ span }) => span[0] >= placed[1]) - 1;
    if (!wantsTitle) return -1;
    const open = blocks.filter((_, i) => i !== without && isOpen(i));
    const span = findTitle(text, open);
    return span ? blocks.findIndex((block) => block.span === span) : -1;
  };
  const found = findMasthead(
    text,
    blocks.map(({ span }, i) => {
      const role = roles[i];
      const kind = role?.as === 'furniture' ? role.kind : '';
      return { span, around: !isOpen(i), stamped: kind === 'timestamp' || kind === 'byline' };
    }),
    titleAt,
    roles.some((role) => role.as === 'furniture' && role.rule === 'release-label'),
  );
  if (!found) return null;
  roles[blocks.findIndex(({ span }) => span === found.span)] = { as: 'furniture', kind: 'masthead', rule: 'masthead-line' };
  return found.name;
}

/** Lines that stand together are one caption when the first opens and the last credits one. */
function wholeGroups(blocks: readonly Block[], roles: Role[]): void {
  for (let i = 0; i < blocks.length; ) {
    let end = i + 1;
    while (end < blocks.length && blocks[i]?.group !== undefined && blocks[end]?.group === blocks[i]?.group) end++;
    const [first, last] = [roles[i], roles[end - 1]];
    if (end - i > 1 && end - i <= 6 && first?.as === 'caption' && last?.as === 'caption' && last.credit) {
      for (let k = i + 1; k < end - 1; k++) roles[k] = { as: 'caption', rule: 'caption-lines' };
    }
    i = end;
  }
}

function gather(text: string, blocks: readonly Block[], roles: readonly Role[], titleSpan: Span | null): Omit<BlockMarks, 'masthead'> {
  const marks: Omit<BlockMarks, 'masthead'> = {
    titleSpan,
    paragraphs: [],
    furniture: [],
    captions: [],
    credits: [],
    byline: [],
    dateline: null,
    published: null,
    modified: null,
  };
  const credit = (found: Credit[]) => {
    for (const one of found) if (!marks.credits.some((c) => c.agency === one.agency && c.scope === one.scope)) marks.credits.push(one);
  };
  for (const [index, block] of blocks.entries()) {
    const role = roles[index] as Role;
    const { span } = block;
    const words = text.slice(...span);
    if (role.as === 'caption') {
      marks.captions.push({ span, ...(role.credit ? { credit: role.credit } : {}), rule: role.rule });
      credit(creditsInBlock(text, span, 'caption'));
    } else if (role.as === 'furniture') {
      const last = marks.furniture.at(-1);
      if (role.rule === 'headline-run' && last?.rule === 'headline-run' && !/\S/.test(text.slice(last.span[1], span[0])))
        last.span = [last.span[0], span[1]];
      else marks.furniture.push({ span, kind: role.kind, rule: role.rule });
      credit(creditsInBlock(text, span, 'furniture'));
      if (role.kind === 'byline') {
        const byline = bylineOf(words);
        for (const name of byline?.names ?? []) if (!marks.byline.includes(name)) marks.byline.push(name);
        credit(
          (byline?.agencies ?? []).map(({ name, index, length }) => ({
            agency: name,
            span: [span[0] + index, span[0] + index + length],
            scope: 'text',
            rule: 'byline-agency',
          })),
        );
      }
      if (role.kind === 'timestamp') readTimestamp(marks, words);
    } else if (role.as === 'body') {
      if (!marks.dateline && marks.paragraphs.length < NEAR) {
        const opening = openingOf(text, span);
        marks.dateline = opening.dateline;
        credit(opening.credits);
        if (opening.day && !opening.day.startsWith('X'))
          marks.published ??= { value: opening.day, precision: 'day', basis: 'dateline', rule: 'dateline-day' };
      }
      const found = creditsInBlock(text, span, 'body');
      credit(found);
      if (words.length <= 90 && found.some(({ rule }) => rule === 'credit-line' || rule === 'credit-from') && isCreditAlone(words))
        marks.furniture.push({ span, kind: 'credit', rule: 'credit-line' });
      else {
        marks.paragraphs.push(span);
        marks.furniture.push(...inlineFurniture(text, span));
      }
    }
  }
  marks.furniture.sort(bySpan);
  credit(
    namedAgencies(
      text,
      marks.furniture.map(({ span }) => span),
      marks.dateline?.span ?? null,
    ),
  );
  return marks;
}

const isCreditAlone = (words: string) => words.trim().split(/\s+/).length <= 9;

/** "Published: 3 May 2019 10:15 BST" and the like, in the words of the page. */
function readTimestamp(marks: Pick<BlockMarks, 'published' | 'modified'>, words: string): void {
  const moment = parseMoment(
    words.replace(/^[^\d]*?(?=\d|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i, ''),
  );
  if (!moment) return;
  if (/^\W*(?:last )?(?:updated|modified)/i.test(words)) marks.modified ??= { ...moment, basis: 'text', rule: 'update-line' };
  else if (!marks.published || marks.published.basis === 'dateline') marks.published = { ...moment, basis: 'text', rule: 'date-line' };
}
