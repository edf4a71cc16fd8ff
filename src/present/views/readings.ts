import type { Edit } from '../../model/utterance.js';

/** A run of words of one wording set against the base. `was` are the base's words, `now` those of the wording shown. */
export interface Reading {
  kind: 'same' | 'cut' | 'dropped' | 'added' | 'changed';
  was: string;
  now: string;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function kindOf({ op, was, material }: Edit): Reading['kind'] {
  if (op === 'delete') return material ? 'dropped' : hasWord(was) ? 'cut' : 'same';
  if (!material) return 'same';
  return op === 'insert' ? 'added' : 'changed';
}

/** The base's words with the edits of a wording laid over them: kept, cut at an end or with a mark, dropped, added, changed. */
export function readingsOf(base: string, edits: Edit[]): Reading[] {
  const readings: Reading[] = [];
  const add = (kind: Reading['kind'], was: string, now: string) => {
    const [before, after] = [was.trim(), now.trim()];
    if (!before && !after) return;
    const last = readings.at(-1);
    // A changed mark belongs to the word before it.
    const space = after && !hasWord(after) && !/^[“‘"'(–—]/.test(after) ? '' : ' ';
    if (last?.kind === kind && kind === 'same') {
      last.was = `${last.was} ${before}`.trim();
      last.now = after ? `${last.now}${last.now ? space : ''}${after}` : last.now;
    } else readings.push({ kind, was: before, now: after });
  };
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    if (edit.at < at) continue;
    const kept = base.slice(at, edit.at);
    add('same', kept, kept);
    add(kindOf(edit), edit.was, edit.now);
    at = edit.at + edit.was.length;
  }
  const rest = base.slice(at);
  add('same', rest, rest);
  return readings;
}
