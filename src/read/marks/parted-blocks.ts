import type { Block } from './block.js';
import { playerPieces } from './players.js';

/** Blocks that a player or a gallery printed in one run, parted. */
export function parted(text: string, blocks: readonly Block[]): Block[] {
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
