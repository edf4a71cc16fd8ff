import type { Block } from './block.js';
import { playerPieces } from './players.js';
import { stampedLine } from './stamped-line.js';

/** Blocks that a player or a gallery printed in one run, and lines that end with when the page was made, parted. */
export function parted(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.furniture) return [block];
    const pieces = playerPieces(text, block.span);
    if (pieces)
      return pieces.map(
        ({ span, as }): Block => ({
          ...block,
          span,
          ...(as === 'caption' ? { caption: 'gallery-caption' } : { furniture: { kind: 'navigation', rule: 'player-words' } }),
        }),
      );
    const stamped = stampedLine(text, block.span);
    return stamped ? stamped.map((span): Block => ({ ...block, span })) : [block];
  });
}
