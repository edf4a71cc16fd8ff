import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeReport } from '../../src/read/complete-report.js';
import { readFile } from '../../src/read/read-file.js';
import { faultsOf, readOne } from './help.js';

const PARAGRAPH =
  '<p>The harbour of Elmsea was closed on Tuesday after a storm tore forty planks from its pier, the council said on the radio.</p>';
const around = (inner: string) =>
  `<html><body><article><h1>Harbour closed after the storm</h1>${PARAGRAPH}${inner}${PARAGRAPH}${PARAGRAPH}</article></body></html>`;

/** Pages made to hang, crash or mislead a reader. What each does is its name. */
const PAGES: Record<string, string> = {
  '100,000 elements deep': around(`${'<div>'.repeat(100_000)}deep words${'</div>'.repeat(100_000)}`),
  'every element unclosed': `<html><body>${'<div><span><b><i><table><tr><td><ul><li><p>word '.repeat(3000)}`,
  'only closing tags': around('</div></p></span></article></body>'.repeat(20_000)),
  'null bytes': around('<p>wo\0rd</p><sc\0ript>x()</script>'),
  'an attribute of a megabyte': around(`<p title="${'a'.repeat(1_000_000)}" class="${'b '.repeat(400_000)}">word</p>`),
  'ten thousand attributes': around(`<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="x"`).join(' ')}>word</p>`),
  'a quotation mark never closed': around('<p class="x>word</p><p>more</p>'),
  'many quotation marks never closed': around('<a href="x>'.repeat(5000)),
  'a comment never closed': around('<!-- word'),
  'a script never closed': around('<script>let secret = 1;'),
  'endless open svg and video': around('<svg><video><audio><object>'.repeat(20_000)),
  'angle brackets alone': around('<'.repeat(300_000)),
  'a lone ampersand a hundred thousand times': around('&'.repeat(100_000) + '&amp;'.repeat(1000)),
  'entities by the thousand': around('&nbsp;&zwj;&#0;&#x110000;&#55296;&copy'.repeat(5000)),
  'one word of a megabyte': around(`<p>${'x'.repeat(1_000_000)}</p>`),
  'a megabyte of blanks': around(`<p>word${' \n\t'.repeat(350_000)}word</p>`),
  'a megabyte of full stops and quotation marks': around(`<p>${'"word." '.repeat(140_000)}</p>`),
  'fifty thousand links': around('<a href="/x">Word word word word</a> '.repeat(50_000)),
  'fifty thousand paragraphs': around('<p>Word and word.</p>'.repeat(50_000)),
  'JSON-LD nested a thousand deep': around(`<script type="application/ld+json">${'{"@graph":['.repeat(1000)}${']}'.repeat(1000)}</script>`),
  'JSON-LD that names itself': around(
    '<script type="application/ld+json">{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"headline":{"@id":"#a"},"datePublished":[[[1]]]}</script>',
  ),
  'metadata of other types': around(
    '<meta property="article:published_time"><meta name="author" content=""><script type="application/ld+json">[null,1,"x",{"@type":["NewsArticle",5],"author":[null,3,{"name":5}],"publisher":[],"headline":7}]</script>',
  ),
};

const SECRETS = {
  script: '<script>SECRET</script>',
  style: '<style>SECRET</style>',
  template: '<template>SECRET</template>',
  attribute: '<p data-x="SECRET">word</p>',
  comment: '<!--SECRET-->',
  hidden: '<p style="display:none">SECRET</p>',
  'hidden attribute': '<p hidden>SECRET</p>',
  textarea: '<textarea>SECRET</textarea>',
  iframe: '<iframe srcdoc="SECRET">SECRET</iframe>',
  noscript: '<noscript>SECRET</noscript>',
  upper: '<SCRIPT>SECRET</SCRIPT >',
  'script in svg': '<svg><script>SECRET</script></svg>',
  'aria-hidden': '<p aria-hidden="true">SECRET</p>',
};

describe('hostile pages are read or told, never hung on', () => {
  it.each(Object.entries(PAGES))('%s', async (_, html) => {
    const { reports, problems } = await readFile({ name: 'p.html', bytes: new TextEncoder().encode(html) });
    expect(reports.length + problems.length).toBeGreaterThan(0);
    for (const report of reports) expect(faultsOf(report)).toEqual([]);
  });

  it.each(Object.entries(SECRETS))('what no reader sees never becomes text: %s', async (_, html) => {
    const report = await readOne('p.html', around(html));
    expect(JSON.stringify(report)).not.toContain('SECRET');
    expect(report.text).toContain('forty planks');
  });

  it('a page of 50 MB is bounded and says that it was cut', async () => {
    const html = around('<p>Word and word and word.</p>'.repeat(1_900_000));
    const report = await readOne('p.html', html);
    expect(report.text.length).toBeLessThan(7_000_000);
    expect(report.problems.map(({ code }) => code)).toContain('page-cut');
  });
});

it('letters that change direction or have no width stay in the text and break nothing', async () => {
  const text =
    'Harbour\u200b closed \u202eafter storm\u202c\n\nThe har\u00adbour was clo\u200bsed on Tues\u2066day\u2069, the council said.\n\n\u200eRead more: \u200fferries';
  const report = await readOne('t.txt', text);
  expect(report.text).toBe(text);
  expect(faultsOf(report)).toEqual([]);
  expect(report.furniture.map(({ kind }) => kind)).toEqual(['related']);
});

it('any bytes under any name give reports or problems', async () => {
  const names = ['a.txt', 'a.html', 'a.xml', 'a.mhtml', 'a.eml', 'a.pdf', 'a.docx', 'a.warc', 'a.json', 'a.md', 'a.gz'];
  const starts = [
    '',
    '%PDF-1.4\n',
    'PK\u0003\u0004',
    '\u001f\u008b',
    'WARC/1.0\r\n',
    '<rss>',
    '<?xml version="1.0"?><feed>',
    'MIME-Version: 1.0\r\nSubject: x\r\n',
    '<html>',
    '{"version":"https://jsonfeed.org/version/1"',
    '\u00ff\u00fe',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.constantFrom(...starts),
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
      ),
      async (name, start, rest) => {
        const { reports } = await readFile({ name, bytes: Buffer.concat([Buffer.from(start, 'latin1'), rest]) });
        for (const report of reports) expect(faultsOf(report)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

/** Up to a megabyte of plain text made to be read over and over. What each does is its name. */
const MEGABYTE = 1_000_000;
const TEXTS: Record<string, string> = {
  'one opening quotation mark without end': '“'.repeat(MEGABYTE),
  'one closing single quotation mark without end': '’'.repeat(MEGABYTE),
  'straight quotation marks and blanks': '" '.repeat(MEGABYTE / 2),
  'dashes without end': '—'.repeat(MEGABYTE),
  'brackets never closed': '('.repeat(MEGABYTE),
  'one number without end': '0'.repeat(MEGABYTE),
  'one word without end': 'a'.repeat(MEGABYTE),
  'one word in capitals without end': 'A'.repeat(MEGABYTE),
  'initials without end': 'A. '.repeat(MEGABYTE / 3),
  'addresses of mail that never come': '@a'.repeat(MEGABYTE / 2),
  '100,000 short lines': 'ab\n'.repeat(100_000),
  '100,000 paragraphs of one word': 'Word\n\n'.repeat(100_000),
  'one endless line': 'The ferry sank on Monday, the council said. '.repeat(22_000),
  'an agency credited without end': 'The ferry sank (AP) — Reuters said. '.repeat(28_000),
  'advertisements within one paragraph': 'It sank. Advertisement '.repeat(43_000),
  'bylines without end': 'By Ann Lee\n\n'.repeat(80_000),
  'copyright lines of many agencies': Array.from(
    { length: 20_000 },
    (_, i) => `© ${'ABCDEFGHIJ'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}${i.toString(36).replace(/\d/g, 'x')} Press Agency`,
  ).join('\n\n'),
};

it.each(Object.entries(TEXTS))('a hostile plain text is read as any other: %s', async (_, words) => {
  const text = `Harbour closed after the storm\n\n${words}\n\nForty planks of the pier are gone, said the mayor of the town.`;
  const report = await readOne('t.txt', text);
  expect(report.text).toBe(text);
  expect(faultsOf(report)).toEqual([]);
  expect(report.paragraphs.map((span) => text.slice(...span)).at(-1)).toContain('Forty planks');
});

it('a byline of a megabyte is no reason to hang', () => {
  const report = completeReport({ text: 'The ferry sank on Monday.', author: 'a'.repeat(MEGABYTE) });
  expect(report.paragraphs).toHaveLength(1);
});

it('a feed of document types never closed is read or told', async () => {
  const feed = `<rss version="2.0">${'<!DOCTYPE['.repeat(MEGABYTE / 10)}</rss>`;
  const { reports, problems } = await readFile({ name: 'f.xml', bytes: new TextEncoder().encode(feed) });
  expect(reports.length + problems.length).toBeGreaterThan(0);
});
