import type { Span } from '../../model/span.js';
import type { Block } from './block.js';
import type { Role } from './block-role.js';
import { findMasthead } from './masthead.js';
import { findTitle } from './title.js';

/** The outlet a line at the head names; that line is marked. A press release names its issuer above its title. */
export function mastheadOf(text: string, blocks: readonly Block[], roles: Role[], placed: Span | null, wantsTitle: boolean): string | null {
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
