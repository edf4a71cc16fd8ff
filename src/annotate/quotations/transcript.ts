import type { Attribution } from './attribution.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

/** A speaker's tag at the head of a paragraph: "QUILL: We will rebuild." or "Q: And the ferry?". */
interface Tag {
  unit: number;
  first: number;
  colon: number;
}

/**
 * The turns of a dialogue set out with tags. Tags count from two upwards, in capitals or Q and A, so that "Note: …" is none; a paragraph
 * without a tag goes on with the turn before it.
 */
export function transcriptTurns(reading: Reading): Attribution[] {
  const tags: Tag[] = [];
  reading.units.forEach((unit, index) => {
    const tag = tagOf(reading, unit, index);
    if (tag) tags.push(tag);
  });
  if (tags.length < 2) return [];
  const byUnit = new Map(tags.map((tag) => [tag.unit, tag]));
  const turns: Attribution[] = [];
  let open: Attribution | null = null;
  for (let index = tags[0]?.unit ?? 0; index < reading.units.length; index++) {
    const unit = reading.units[index] as Unit;
    const tag = byUnit.get(index);
    if (tag) {
      open = {
        unit: index,
        cue: [tag.colon, tag.colon + 1],
        lemma: ':',
        act: 'state',
        source: { first: tag.first, end: tag.colon, clause: tag.first, rule: 'source-tag' },
        pieces: [[tag.colon + 1, unit.end]],
        between: [tag.colon, tag.colon],
        rule: 'transcript',
      };
      if (unit.end > tag.colon + 1) turns.push(open);
      continue;
    }
    const before = reading.units[index - 1] as Unit;
    if (open && (before.region === unit.region || inRun(reading, unit.first)) && lowerAt(reading, unit.first) !== '(')
      open.pieces.push([unit.first, unit.end]);
    else open = null;
  }
  return turns;
}

function tagOf(reading: Reading, unit: Unit, index: number): Tag | null {
  if (unit.first !== unit.region.tokens[0]) return null;
  let first = unit.first;
  while (first < unit.end && posAt(reading, first) === 'PUNCT' && inRun(reading, first)) first++;
  let colon = first;
  while (colon < unit.end && colon - first < 5 && lowerAt(reading, colon) !== ':') colon++;
  if (lowerAt(reading, colon) !== ':' || colon === first) return null;
  for (let k = first; k < colon; k++) {
    const text = reading.tokens[k]?.text ?? '';
    if (!/^\p{Lu}[\p{Lu}.'’-]*$/u.test(text) && text !== '.') return null;
  }
  return { unit: index, first, colon };
}
