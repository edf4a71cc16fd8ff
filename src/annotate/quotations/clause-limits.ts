import type { ClauseLimits } from './clause-end.js';
import { lowerAt, posAt, type Reading, type Unit } from './reading.js';
import type { Source } from './subject.js';
import type { VerbGroup } from './verb-group.js';

const SUBORDINATE = new Set([
  'when',
  'as',
  'while',
  'if',
  'although',
  'though',
  'after',
  'before',
  'because',
  'since',
  'unless',
  'until',
  'once',
  'whenever',
]);

/** How far the content of a cue may reach, by where its clause stands. */
export function limitsOf(reading: Reading, unit: Unit, source: Source, group: VerbGroup, form: ClauseLimits['form']): ClauseLimits {
  const opener = source.clause - 1;
  // "Even as Quill said …,"
  const lead = opener > unit.first && /^(?:even|just|only)$/.test(lowerAt(reading, opener - 1)) ? opener - 1 : opener;
  const atStart = lead === unit.first || (lead > unit.first && /^(?:,|and|but)$/.test(lowerAt(reading, lead - 1)));
  return {
    form: form === 'ing' && group.mood === 'finite' ? 'third' : form,
    what: /^what/.test(lowerAt(reading, source.first - 1)),
    embedded: source.rule === 'subject-relative' || (group.mood === 'ing' && source.rule === 'subject-participle') || group.mood === 'to',
    subordinate:
      isFrontedPhrase(reading, unit, source, group) || (opener >= unit.first && SUBORDINATE.has(lowerAt(reading, opener)) && atStart),
  };
}

/** "In a letter explaining the move, the board …": the participle belongs to the phrase before the sentence proper. */
function isFrontedPhrase(reading: Reading, unit: Unit, { first, rule }: Source, { mood }: VerbGroup): boolean {
  return (
    mood === 'ing' && (rule === 'subject-behind' || (first > unit.first && first - unit.first < 4 && posAt(reading, first - 1) === 'ADP'))
  );
}
