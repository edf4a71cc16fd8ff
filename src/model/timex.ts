import { z } from 'zod';
import { Span } from './span.js';

/**
 * How a time lies to the day of the report (or to another time of it), so that a story can resolve it later. `offset` counts units from
 * that day. For a weekday, a weekend, a named part of a year ("XXXX-03", "XXXX-12-25", "XXXX-SU") and a holiday it is a direction:
 * -1 the last one, the day itself included; 1 the coming one, the day itself included; -2 and 2 without it; 0 the nearest.
 */
export const TimeRelation = z.object({
  unit: z.enum(['day', 'weekday', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'named', 'holiday']),
  offset: z.int(),
  weekday: z.int().optional().describe('1 is Monday; of a named day, the weekday told with it'),
  holiday: z.string().optional(),
  from: z.int().optional().describe('index of the time of this report that it is counted from, instead of the day of the report'),
});
export type TimeRelation = z.infer<typeof TimeRelation>;

/** A time expression with its TIMEX3 (TimeML) value; symbolic ("XXXX-WXX-4") while nothing anchors it. */
export const Timex = z.object({
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  anchor: z.string().optional().describe('the day or phrase it was counted from'),
  relation: TimeRelation.optional(),
  tense: z.enum(['past', 'future']).optional().describe('where the verb of the clause puts it'),
  resolved: z.string().optional().describe('the value once the reports of the story supplied the day'),
  rule: z.string(),
});
export type Timex = z.infer<typeof Timex>;
