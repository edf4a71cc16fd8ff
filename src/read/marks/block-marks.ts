import type { Credit } from '../../model/credit.js';
import type { Moment } from '../../model/moment.js';
import type { Caption, Dateline, Furniture } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/** Everything told about the blocks of one text. Spans of paragraphs, furniture blocks and captions do not overlap. */
export interface BlockMarks {
  titleSpan: Span | null;
  paragraphs: Span[];
  furniture: Furniture[];
  captions: Caption[];
  credits: Credit[];
  byline: string[];
  dateline: Dateline | null;
  published: Moment | null;
  modified: Moment | null;
  /** The outlet as a line at the head of the text names it. */
  masthead: string | null;
}
