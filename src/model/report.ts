import { z } from 'zod';
import { Credit } from './credit.js';
import { Moment } from './moment.js';
import { Outlet } from './outlet.js';
import { Problem } from './problem.js';
import { Span } from './span.js';

export const Furniture = z.object({ span: Span, kind: z.string(), rule: z.string() });
export type Furniture = z.infer<typeof Furniture>;

export const Caption = z.object({ span: Span, credit: z.string().optional(), rule: z.string() });
export type Caption = z.infer<typeof Caption>;

export const Dateline = z.object({ place: z.string(), date: z.string().nullable(), span: Span, rule: z.string() });
export type Dateline = z.infer<typeof Dateline>;

export const Completeness = z.object({
  verdict: z.enum(['full', 'teaser', 'paywall', 'consent', 'empty']),
  why: z.string(),
});
export type Completeness = z.infer<typeof Completeness>;

export const Genre = z.enum(['news', 'opinion', 'live', 'analysis', 'transcript', 'release', 'post', 'other']);
export type Genre = z.infer<typeof Genre>;

/** One text of one outlet, read faithfully: every word in `text`, and what in it is body, furniture, caption, credit. */
export const Report = z.object({
  schema: z.literal('report/1'),
  pipeline: z.string(),
  id: z.string(),
  sha256: z.string().describe('of the bytes as read'),
  source: z.object({ path: z.string().optional(), url: z.string().optional() }),
  url: z.string().optional().describe('canonical address'),
  text: z.string(),
  title: z.string().optional(),
  titleSpan: Span.optional().describe('where the title stands in the text, when it does'),
  byline: z.array(z.string()),
  outlet: Outlet.nullable(),
  section: z.string().optional(),
  genre: Genre,
  role: z.enum(['report', 'primary']),
  published: Moment.nullable(),
  modified: Moment.nullable(),
  language: z.string().describe('BCP 47'),
  paragraphs: z.array(Span),
  furniture: z.array(Furniture),
  captions: z.array(Caption),
  credits: z.array(Credit),
  dateline: Dateline.nullable(),
  completeness: Completeness,
  versionOf: z.string().optional(),
  problems: z.array(Problem),
});
export type Report = z.infer<typeof Report>;
