import type { Span } from '../../model/span.js';
import type { Block } from './block.js';
import type { BlockMarks } from './block-marks.js';
import { type Role, roleOf } from './block-role.js';
import { wholeGroups } from './caption-groups.js';
import { gather } from './gather-marks.js';
import { headlineRuns } from './headline-runs.js';
import { leadsElsewhere } from './leads-elsewhere.js';
import { mastheadOf } from './masthead-role.js';
import { parted } from './parted-blocks.js';
import { findTitle } from './title.js';

/** Letters and digits alone: titles are repeated with other marks and capitals. */
const sameWords = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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
