import { describe, expect, it } from 'vitest';
import { findQuotedRuns } from '../../src/annotate/quotations/marks.js';
import { rejectedRuns } from '../../src/annotate/quotations/rejected.js';
import { annotated, documentOf } from './document.js';

describe('in what, where and through whom it was said', () => {
  it.each([
    ['In a statement, Anna Quill said the bridge is safe.', 'medium', 'statement'],
    ['Anna Quill tweeted that the bridge is safe.', 'medium', 'post'],
    ['“It is safe,” Anna Quill said at a press conference.', 'medium', 'press conference'],
    ['At a rally in Gale on Monday, Anna Quill said the bridge is safe.', 'occasion', 'a rally in Gale'],
    ['Anna Quill denied the charge.', 'act', 'deny'],
    ['Anna Quill promised to repair the bridge.', 'act', 'promise'],
  ] as const)('%s', (text, field, expected) => {
    expect(annotated(text).quotations[0]?.[field]).toBe(expected);
  });

  it.each([
    ['“It is safe,” Anna Quill told The Gale Post.', 'Gale Post'],
    ['“It is safe,” Anna Quill said, according to Reuters.', 'Reuters'],
    ['“It is safe,” Anna Quill said during an interview with Sky News.', 'Sky News'],
  ])('%s', (text, outlet) => {
    const [found, ...more] = annotated(text).quotations;
    expect(more).toEqual([]);
    expect(found?.speaker).toBe('Anna Quill');
    expect(found?.via?.outlet).toBe(outlet);
    expect(text.slice(...(found?.via?.span ?? [0, 0]))).toContain(outlet);
  });
});

describe('what stands between marks and is no quotation', () => {
  it.each([
    ['The so-called “ferry tax” begins in May.', 'term'],
    ['Her new film, “The Last Ferry,” opens in May.', 'title-of-work'],
    ['Thomas “Tug” Ames ran the ferry.', 'nickname'],
    ['The “ferry” was a raft.', 'scare-quote'],
  ])('%s', (text, rule) => {
    const doc = documentOf(text);
    const report = annotated(text);
    expect(report.quotations).toEqual([]);
    const rejected = rejectedRuns(doc, report.sentences, findQuotedRuns(doc), report.quotations);
    expect(rejected.map((run) => run.rule)).toEqual([rule]);
    expect(rejected[0]?.why).not.toBe('');
  });

  it('does not make an indirect quotation a mixed one', () => {
    expect(annotated('Anna Quill said the so-called “ferry tax” begins in May.').quotations[0]?.kind).toBe('indirect');
  });
});
