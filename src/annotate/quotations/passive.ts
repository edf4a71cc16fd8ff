import type { CueForm } from '../../text/cue-verbs.js';
import type { Attribution } from './attribution.js';
import type { ClauseLimits } from './clause-end.js';
import { contentAfter } from './content.js';
import { lowerAt, type Reading, type Unit } from './reading.js';
import type { Source } from './subject.js';
import { subjectAfter } from './subject-after.js';
import type { VerbGroup } from './verb-group.js';

/** "was told that …", "is alleged to …", "it was reported that … by Quill". */
export function passive(
  reading: Reading,
  unit: Unit,
  group: VerbGroup,
  { verb, form }: CueForm,
  make: (source: Source | null, pieces: [number, number][], rule: string) => Attribution,
): Attribution | null {
  const limits: ClauseLimits = { form, embedded: false, subordinate: false };
  if (lowerAt(reading, group.end) === 'by' && group.end + 1 < unit.end) {
    const agent = subjectAfter(reading, unit, { ...group, end: group.end + 1 });
    if (!agent) return null;
    const content = contentAfter(reading, unit, verb, agent.end, limits);
    return content && /^(?:that|quote|wh|to|object-to)$/.test(content.frame)
      ? make({ ...agent, rule: 'subject-agent' }, [[content.first, content.end]], 'passive-by')
      : null;
  }
  const content = contentAfter(reading, unit, verb, group.end, limits);
  if (!content || !/^(?:that|quote)$/.test(content.frame) || !(verb.frames.has('c') || verb.frames.has('t'))) return null;
  return make(null, [[content.first, content.end]], 'passive');
}
