import type { Block } from './block.js';
import type { Role } from './block-role.js';

/** Lines that stand together are one caption when the first opens and the last credits one. */
export function wholeGroups(blocks: readonly Block[], roles: Role[]): void {
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
