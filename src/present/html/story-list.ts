import type { Collation } from '../../model/collation.js';
import { plural } from '../views/plural.js';
import { sayRange } from '../views/say-when.js';

/** What the list of stories says of one: its words are cited, its figures counted. */
export interface StoryRow {
  /** Folder of the dossier, beside the list. */
  folder: string;
  title: string | null;
  from: string | null;
  to: string | null;
  outlets: string[];
  counts: Collation['counts'];
}

/** A collation → its row in the list. */
export function storyRow({ story, counts, reports }: Collation, folder: string): StoryRow {
  const outlets = [...new Set(reports.flatMap(({ outlet }) => outlet?.name ?? []))];
  return { folder, title: story.title?.exact ?? null, from: story.from, to: story.to, outlets, counts };
}

const inHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 Georgia,serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
ol{list-style:none;padding:0}
li{border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.8rem 0}
h2{font-size:1.15rem;margin:0}
p{margin:.2rem 0;font:.9rem/1.5 system-ui,sans-serif;opacity:.8}`;

function item({ folder, title, from, to, outlets, counts }: StoryRow): string {
  const texts = counts.texts < counts.reports ? `, at most ${plural(counts.texts, 'separate text')}` : '';
  const differ = counts.conflicts ? ` · ${plural(counts.conflicts, 'disagreement')}` : '';
  return `<li><h2><a href="${inHtml(encodeURIComponent(folder))}/dossier.html">${inHtml(title ?? 'Story without a title')}</a></h2>
<p>Reported ${inHtml(sayRange(from, to))} · ${plural(counts.reports, 'report')}, ${plural(counts.outlets, 'outlet')}${texts}${differ}</p>
<p>${inHtml(outlets.slice(0, 12).join(', '))}${outlets.length > 12 ? ` and ${outlets.length - 12} more` : ''}</p></li>`;
}

/** Rows → one page that links to the dossier of each story: those told by most separate texts first. It needs no network and no script. */
export function presentStoryList(rows: StoryRow[]): string {
  const sorted = [...rows].sort((a, b) => b.counts.texts - a.counts.texts || (a.folder < b.folder ? -1 : 1));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Synoptic: ${plural(rows.length, 'story', 'stories')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${plural(rows.length, 'story', 'stories')}</h1>
<ol>
${sorted.map(item).join('\n')}
</ol>
</main>
</body>
</html>
`;
}
