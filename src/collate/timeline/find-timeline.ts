import type { Statement } from '../../model/statement.js';
import type { TimelinePoint } from '../../model/timeline.js';
import type { StoryContext } from '../context.js';

/** Dated events of the story in order, one point an event. */
export function findTimeline(_story: StoryContext, _statements: Statement[]): TimelinePoint[] {
  return [];
}
