import { describe, expect, it } from 'vitest';
import { body, captions, faultsOf, readOne } from './help.js';

const long = (n: number) =>
  `Paragraph ${n} of the report says what the council of Elmsea decided about the pier, the ferries and the harbour wall, and what it will cost, according to the engineers, who spoke for an hour.`;

const page = (inner: string, head = '') =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${inner}</body></html>`;

const ARTICLE = page(
  `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
  <main><article>
    <h1>Harbour of Elmsea closed after storm</h1>
    <p class="byline">By <a rel="author" href="/ana">Ana Castell</a> and Tom Orrin</p>
    <time datetime="2024-03-05T09:30:00Z">5 March 2024</time>
    <figure><img src="pier.jpg"><figcaption>The pier on Monday. Photo: Ida Voss</figcaption></figure>
    <p>${long(1)}</p><p>${long(2)}</p>
    <h2>What it costs</h2>
    <ul><li>Planks: 40,000 marks</li><li>Wall: 90,000 marks</li></ul>
    <blockquote><p>“We were lucky,” the mayor said.</p></blockquote>
    <p><a href="/ferries">FERRIES CANCELLED FOR A THIRD DAY</a></p>
    <table><tr><th>Year</th><th>Storms</th></tr><tr><td>2023</td><td>4</td></tr></table>
    <p>${long(3)}</p>
    <div class="newsletter-signup"><p>Sign up for our daily briefing</p></div>
    <p>${long(4)}</p>
    <script>var secret = "never text";</script><style>.x{content:"never text"}</style>
  </article></main><footer>© 2024 Elmsea Observer</footer>`,
  `<title>Harbour of Elmsea closed after storm | Elmsea Observer</title>
  <meta property="og:site_name" content="Elmsea Observer"><link rel="canonical" href="https://www.elmsea-observer.example/2024/03/05/harbour">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour of Elmsea closed after storm","datePublished":"2024-03-05T09:30:00+00:00","dateModified":"2024-03-06T10:00:00+00:00","author":[{"@type":"Person","name":"Ana Castell"}],"publisher":{"@type":"Organization","name":"Elmsea Observer"},"articleSection":"Local"}</script>`,
);

describe('a page', async () => {
  const report = await readOne('page.html', ARTICLE);

  it('holds title and blocks in page order, joined by blank lines', () => {
    expect(report.text.startsWith('Harbour of Elmsea closed after storm\n\n')).toBe(true);
    const order = ['Photo: Ida Voss', 'Paragraph 1', 'What it costs', 'Planks:', 'We were lucky', '2023', 'Paragraph 3', 'Paragraph 4'].map(
      (words) => report.text.indexOf(words),
    );
    expect(order.every((at, i) => at > 0 && (i === 0 || at > (order[i - 1] as number)))).toBe(true);
    expect(report.text).not.toMatch(/never text|var secret/);
    expect(faultsOf(report)).toEqual([]);
  });

  it('keeps headings, lists, quotations and tables as body', () => {
    expect(body(report)).toEqual(
      expect.arrayContaining(['What it costs', 'Planks: 40,000 marks', '“We were lucky,” the mayor said.', '2023']),
    );
  });

  it('keeps captions, links elsewhere and prompts out of it', () => {
    expect(captions(report)).toEqual(['The pier on Monday. Photo: Ida Voss']);
    expect(body(report).join('\n')).not.toMatch(/FERRIES CANCELLED|Sign up|Ana Castell/);
  });

  it('gives the facts of publication with their basis', () => {
    expect(report).toMatchObject({
      title: 'Harbour of Elmsea closed after storm',
      byline: ['Ana Castell', 'Tom Orrin'],
      outlet: { name: 'Elmsea Observer', domain: 'elmsea-observer.example' },
      published: { value: '2024-03-05T09:30:00+00:00', precision: 'second', basis: 'metadata', rule: 'json-ld' },
      modified: { value: '2024-03-06T10:00:00+00:00' },
      section: 'Local',
      language: 'en-GB',
      url: 'https://www.elmsea-observer.example/2024/03/05/harbour',
    });
  });
});

describe('dates of a page', () => {
  const dated = async (head: string, inner = '') =>
    (
      await readOne(
        'p.html',
        page(`<article><h1>Harbour closed after the storm</h1>${inner}<p>${long(1)}</p><p>${long(2)}</p></article>`, head),
      )
    ).published;

  it('a meta tag, a time element, the address, in this order of need', async () => {
    expect(await dated('<meta property="article:published_time" content="2024-03-05T09:30:00Z">')).toMatchObject({
      value: '2024-03-05T09:30:00Z',
      basis: 'metadata',
    });
    expect(await dated('', '<time datetime="2024-03-05">Tuesday</time>')).toMatchObject({
      value: '2024-03-05',
      precision: 'day',
      basis: 'metadata',
    });
    expect(await dated('<link rel="canonical" href="https://a.example/2024/mar/05/harbour">')).toMatchObject({
      value: '2024-03-05',
      basis: 'url',
    });
  });

  it('never takes the date of change for that of publication', async () => {
    expect(
      await dated('<meta property="article:modified_time" content="2024-03-09">', '<p class="date">Updated 9 March 2024</p>'),
    ).toBeNull();
  });

  it('takes no date whose day and month could be swapped, nor one of the year 1', async () => {
    expect(await dated('', '<p class="date">04/05/2024</p>')).toBeNull();
    expect(await dated('<meta property="article:published_time" content="0001-01-01T00:00:00Z">')).toBeNull();
  });

  it('takes no date from a list of other texts', async () => {
    expect(await dated('', '<aside><time datetime="2020-01-01">1 January 2020</time></aside>')).toBeNull();
  });
});

describe('agencies and outlets', () => {
  it('an agency that stands as author is credited and no person', async () => {
    const report = await readOne(
      'p.html',
      page(
        `<article><h1>Harbour closed after the storm</h1><p>${long(1)}</p></article>`,
        '<meta name="author" content="The Associated Press"><meta property="og:site_name" content="Elmsea Observer">',
      ),
    );
    expect(report.byline).toEqual([]);
    expect(report.credits).toContainEqual({ agency: 'Associated Press', field: 'byline', scope: 'text', rule: 'author-agency' });
  });

  it('the list of outlets gives name and owner; the user’s list goes before it', async () => {
    const html = page(
      `<article><h1>Harbour closed after the storm</h1><p>${long(1)}</p></article>`,
      '<link rel="canonical" href="https://www.thehill.com/news/1">',
    );
    expect((await readOne('p.html', html)).outlet).toEqual({ name: 'The Hill', domain: 'thehill.com', family: 'Nexstar' });
    const outlets = new Map([['thehill.com', { name: 'Our Hill', domain: 'thehill.com', family: 'Us', agency: false }]]);
    expect((await readOne('p.html', html, { outlets })).outlet).toEqual({ name: 'Our Hill', domain: 'thehill.com', family: 'Us' });
  });
});

describe('how much of it came', () => {
  it('a page that says it is not free, a consent page, an empty page', async () => {
    const closed = page(
      `<article><h1>Harbour closed after the storm</h1><p>${long(1)}</p></article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed","isAccessibleForFree":"False"}</script>',
    );
    expect((await readOne('p.html', closed)).completeness.verdict).toBe('paywall');
    const consent = page(
      '<div><h1>Before you continue</h1><p>We value your privacy. We and our partners use cookies and process personal data with your consent. See our privacy policy.</p><button>Accept all</button></div>',
    );
    expect((await readOne('p.html', consent)).completeness.verdict).toBe('consent');
    expect((await readOne('p.html', page('<div id="app"></div>'))).completeness.verdict).toBe('empty');
  });
});

describe('genre and role', () => {
  it.each([
    ['opinion', '<link rel="canonical" href="https://a.example/opinion/harbour-must-open">'],
    ['live', '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Harbour: storm live"}</script>'],
    ['analysis', '<meta property="article:section" content="Analysis">'],
  ])('%s', async (genre, head) => {
    const report = await readOne('p.html', page(`<article><h1>Harbour must open, and soon</h1><p>${long(1)}</p></article>`, head));
    expect(report.genre).toBe(genre);
    expect(report.role).toBe('report');
  });

  it('a transcript is primary; --primary makes anything so', async () => {
    const turns = [
      'MAYOR PELL: Good morning.',
      'MS. VANE: Is the pier safe?',
      'MAYOR PELL: It will be.',
      'MS. VANE: When?',
      'MAYOR PELL: In a week.',
    ].join('\n\n');
    expect(await readOne('t.txt', turns)).toMatchObject({ genre: 'transcript', role: 'primary' });
    expect((await readOne('t.txt', 'The council thanks its crews.', { role: 'primary' })).role).toBe('primary');
  });
});

it('embedded posts are kept as quotations', async () => {
  const report = await readOne(
    'p.html',
    page(
      `<article><h1>Harbour closed after the storm</h1><p>${long(1)}</p><p>${long(2)}</p><div class="embed"><blockquote class="twitter-tweet"><p>The pier is gone. So sorry. <a href="https://t.co/x">t.co/x</a></p>— Rhys Pell (@pell) <a href="#">March 5, 2024</a></blockquote></div><p>${long(3)}</p></article>`,
    ),
  );
  expect(body(report).some((words) => words.startsWith('The pier is gone. So sorry.'))).toBe(true);
});
