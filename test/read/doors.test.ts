import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readWarc } from '../../src/read/doors/warc.js';
import { readFile } from '../../src/read/read-file.js';
import { body, bytes, faultsOf, readOne } from './help.js';
import { docxOf, pdfOf } from './made-files.js';

const LONG =
  'The harbour of Elmsea was closed on Tuesday after a storm tore forty planks from its pier, the council said, and it will stay closed for a week. ';

describe('feeds', () => {
  const item = (inner: string) =>
    `<item><title>Harbour closed</title><link>https://obs.example/1</link><pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate>${inner}</item>`;
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Elmsea Observer</title><link>https://obs.example</link>${items}</channel></rss>`;

  it('a full entry is a report, a short one a teaser', async () => {
    const { reports } = await readFile({
      name: 'f.xml',
      bytes: bytes(
        rss(
          item(
            `<content:encoded><![CDATA[<p>${LONG}</p><p>${LONG.repeat(5)}</p>]]></content:encoded><dc:creator>Ana Castell</dc:creator>`,
          ) + item('<description>The harbour is closed.</description>'),
        ),
      ),
    });
    expect(reports.map(({ completeness }) => completeness.verdict)).toEqual(['full', 'teaser']);
    expect(reports[0]).toMatchObject({
      title: 'Harbour closed',
      url: 'https://obs.example/1',
      byline: ['Ana Castell'],
      outlet: { name: 'Elmsea Observer' },
      published: { value: '2024-03-05T09:30:00Z' },
    });
    expect(body(reports[0] as never)).toHaveLength(2);
  });

  it("an entry's source that is an agency is credited", async () => {
    const report = await readOne(
      'f.rss',
      rss(item('<description>The harbour is closed.</description><source url="https://apnews.com/rss">Associated Press</source>')),
    );
    expect(report.credits).toContainEqual({ agency: 'Associated Press', field: 'source', scope: 'text', rule: 'feed-source' });
  });

  it('Atom and JSON Feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Elmsea Observer</title><entry><title>Harbour closed</title><link rel="alternate" href="https://obs.example/2"/><published>2024-03-05T09:30:00Z</published><updated>2024-03-06T09:30:00Z</updated><author><name>Ana Castell</name></author><content type="html">&lt;p&gt;${LONG.repeat(6)}&lt;/p&gt;</content></entry></feed>`;
    expect(await readOne('a.atom', atom)).toMatchObject({
      url: 'https://obs.example/2',
      published: { value: '2024-03-05T09:30:00Z' },
      modified: { value: '2024-03-06T09:30:00Z' },
      byline: ['Ana Castell'],
      completeness: { verdict: 'full' },
    });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Elmsea Observer',
      items: [
        {
          id: '1',
          url: 'https://obs.example/3',
          title: 'Harbour closed',
          content_html: `<p>${LONG.repeat(6)}</p>`,
          date_published: '2024-03-05T09:30:00Z',
        },
      ],
    });
    expect(await readOne('f.json', json)).toMatchObject({
      url: 'https://obs.example/3',
      outlet: { name: 'Elmsea Observer' },
      completeness: { verdict: 'full' },
    });
  });

  it('a feed with an entity bomb is read without it', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${rss(item('<description>&c;&c; closed</description>')).replace('<?xml version="1.0"?>', '')}`;
    const { reports } = await readFile({ name: 'f.xml', bytes: bytes(bomb) });
    for (const report of reports) expect(report.text.length).toBeLessThan(1000);
  });
});

describe('saved pages and mail', () => {
  const html = `<html><body><article><h1>Harbour closed after the storm</h1><p>${LONG}=E2=80=94 =C3=A9</p><p>${LONG}</p></article></body></html>`;

  it('a page saved in one file', async () => {
    const mhtml = `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://obs.example/4\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://obs.example/4\r\n\r\n${html}\r\n--b1\r\nContent-Type: text/css\r\n\r\nbody{}\r\n--b1--\r\n`;
    const report = await readOne('p.mhtml', mhtml);
    expect(report).toMatchObject({ title: 'Harbour closed after the storm', url: 'https://obs.example/4' });
    expect(body(report)[0]).toMatch(/— é$/);
  });

  it('a newsletter: subject, sender and date, no recipient', async () => {
    const mail = `Received: from a.example\r\nFrom: =?utf-8?q?Elmsea_Observer?= <news@obs.example>\r\nTo: Secret Reader <reader@home.example>\r\nSubject: =?utf-8?B?${Buffer.from('Harbour closed – at last').toString('base64')}?=\r\nDate: Tue, 05 Mar 2024 09:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nshort\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${LONG}</p><p><a href="https://track.example/?u=reader">Read on</a></p>`).toString('base64')}\r\n--x--\r\n`;
    const report = await readOne('n.eml', mail);
    expect(report).toMatchObject({
      title: 'Harbour closed – at last',
      outlet: { name: 'Elmsea Observer', domain: 'obs.example' },
      published: { value: '2024-03-05T09:30:00+01:00' },
    });
    expect(JSON.stringify(report)).not.toMatch(/reader@|Secret Reader|track\.example/);
  });
});

describe('web archives', () => {
  const record = (url: string, html: string | Buffer, headers = 'Content-Type: text/html; charset=utf-8') => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(html)]);
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from('\r\n\r\n'),
    ]);
  };
  const page = (n: number) => `<html><body><article><h1>Harbour closed, part ${n}</h1><p>${LONG}</p><p>${LONG}</p></article></body></html>`;
  const info = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nx\n\r\n\r\n');
  const all = Buffer.concat([
    info,
    record('https://obs.example/1', page(1)),
    record('https://obs.example/2', gzipSync(page(2)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
    record('https://obs.example/pic', 'x', 'Content-Type: image/png'),
  ]);

  it('every page, plain or with gzip a record', async () => {
    for (const file of [
      all,
      Buffer.concat([
        gzipSync(info),
        gzipSync(record('https://obs.example/1', page(1))),
        gzipSync(record('https://obs.example/2', page(2))),
      ]),
    ]) {
      const { reports, problems } = await readFile({ name: 'a.warc', bytes: file });
      expect(problems).toEqual([]);
      expect(reports.map(({ title, source }) => [title, source.url])).toEqual(
        [1, 2].map((n) => [`Harbour closed, part ${n}`, `https://obs.example/${n}`]),
      );
    }
  });

  it.each([
    ['within a record', all.subarray(0, all.length - 900)],
    ['within its gzip', gzipSync(all).subarray(0, gzipSync(all).length - 40)],
  ])('a file cut short %s is told, the pages before it are read', async (_, cut) => {
    const found = [];
    for await (const one of readWarc(
      (async function* () {
        yield cut;
      })(),
    ))
      found.push(one);
    expect(found.at(-1)).toMatchObject({ code: 'truncated' });
  });
});

describe('documents', () => {
  it('a PDF in two columns with running heads reads column by column', async () => {
    const column = (name: string) => Array.from({ length: 9 }, (_, i) => `${name} line ${i + 1} of the filing about the pier`);
    const report = await readOne(
      'f.pdf',
      pdfOf(
        [1, 2, 3].map((page) => ({
          title: page === 1 ? 'Report on the harbour wall' : null,
          head: `Elmsea Council  page ${page}`,
          columns: [column(`Left ${page}`), column(`Right ${page}`)],
        })),
      ),
    );
    expect(report.title).toBe('Report on the harbour wall');
    expect(report.text.indexOf('Left 1 line 9')).toBeLessThan(report.text.indexOf('Right 1 line 1'));
    expect(report.furniture.filter(({ kind }) => kind === 'running-head')).toHaveLength(3);
    expect(body(report).join(' ')).not.toContain('Elmsea Council');
    expect(faultsOf(report)).toEqual([]);
  });

  it('a Word document keeps headings and lists', async () => {
    const report = await readOne(
      'r.docx',
      docxOf(['h:Statement on the harbour', 'p:The council regrets the closure of the harbour.', 'p:It thanks the crews.']),
    );
    expect(report.title).toBe('Statement on the harbour');
    expect(body(report)).toEqual(['The council regrets the closure of the harbour.', 'It thanks the crews.']);
  });

  it.each(['broken.pdf', 'broken.docx', 'broken.txt.gz'])('%s gives one clear problem', async (name) => {
    const start = name.endsWith('pdf') ? '%PDF-1.7\n' : name.endsWith('gz') ? '\u001f\u008b\u0008' : 'PK\u0003\u0004';
    const { reports, problems } = await readFile({ name, bytes: Buffer.from(`${start}nothing of the kind`, 'latin1') });
    expect(reports).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).not.toMatch(/undefined|\[object/);
  });

  it('Markdown: heading as title, marks outside the spans, front matter read', async () => {
    const report = await readOne(
      'r.md',
      '---\ntitle: Harbour closed\ndate: 2024-03-05\nauthor: Ana Castell\n---\n\n# Harbour closed\n\nThe harbour was closed\non Tuesday.\n\n> We were lucky, the mayor said.\n\n![The pier on Monday](pier.jpg)\n\n- Planks: 40\n- Walls: 1\n',
    );
    expect(report).toMatchObject({ title: 'Harbour closed', byline: ['Ana Castell'], published: { value: '2024-03-05' } });
    expect(body(report)).toEqual(['The harbour was closed\non Tuesday.', 'We were lucky, the mayor said.', 'Planks: 40', 'Walls: 1']);
    expect(report.captions).toHaveLength(1);
    expect(faultsOf(report)).toEqual([]);
  });
});

describe('charsets', () => {
  const words = 'The café’s “pier” — £5 — was closed on Tuesday, the council of Elmsea said.';
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s', async (encoding) => {
    const marks: Record<string, number[]> = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
    const content = Buffer.concat([Buffer.from(marks[encoding] ?? []), iconv.encode(words, encoding)]);
    expect((await readOne('t.txt', content)).text).toBe(words);
  });

  it('what a page states counts, unless its bytes are UTF-8', async () => {
    const html = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><article><h1>Harbour closed after storm</h1><p>${words}</p><p>${LONG}</p></article></body></html>`;
    for (const content of [
      iconv.encode(html('windows-1252'), 'windows-1252'),
      iconv.encode(html('iso-8859-1'), 'windows-1252'),
      iconv.encode(html('iso-8859-1'), 'utf-8'),
    ])
      expect((await readOne('p.html', content)).text).toContain(words);
  });

  it('garbled letters are reported, and mended on demand alone', async () => {
    // As browsers decode: the five bytes Windows-1252 leaves open become control characters.
    const garbled = [...iconv.encode(words, 'utf-8')]
      .map((byte) =>
        /^[\x81\x8d\x8f\x90\x9d]$/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : iconv.decode(Buffer.from([byte]), 'windows-1252'),
      )
      .join('');
    const plain = await readOne('t.txt', garbled);
    expect(plain.text).toBe(garbled);
    expect(plain.problems.map(({ code }) => code)).toContain('mojibake');
    const mended = await readOne('t.txt', garbled, { repair: true });
    expect(mended.text).toBe(words);
    expect(mended.problems).toEqual([]);
  });

  it('right text is never changed by --repair', async () => {
    const right = 'Älmsjö, Ñandú, “Ça va”, naïve, £5 – Ã is a letter.';
    expect((await readOne('t.txt', right, { repair: true })).text).toBe(right);
  });
});
