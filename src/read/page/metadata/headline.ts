import type { LinkedData } from './json-ld.js';
import type { Landmarks } from './landmarks.js';
import { firstOf, type MetaTags } from './meta-tags.js';

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

const JOINTS = /\s+[|–—»·•:-]+\s+|\s*\|\s*|\s+::\s+/g;

/** A title without the site's name before or behind it: pieces that say the site or its domain go, the longest run of the rest stays. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const pieces: { words: string; from: number; to: number }[] = [];
  let from = 0;
  for (const joint of title.matchAll(JOINTS)) {
    pieces.push({ words: title.slice(from, joint.index), from, to: joint.index });
    from = joint.index + joint[0].length;
  }
  pieces.push({ words: title.slice(from), from, to: title.length });
  const sites = siteNames.map(plain).filter((name) => name.length > 1);
  const isSite = (words: string) => {
    const said = plain(words);
    const joined = said.replace(/ /g, '');
    return sites.some(
      (site) =>
        said === site ||
        joined === site.replace(/ /g, '') ||
        (site.length > 4 && said.startsWith(`${site} `) && said.length < site.length + 40),
    );
  };
  let [first, last] = [0, pieces.length - 1];
  while (last > first && isSite((pieces[last] as { words: string }).words)) last--;
  while (first < last && isSite((pieces[first] as { words: string }).words)) first++;
  return title.slice(pieces[first]?.from ?? 0, pieces[last]?.to ?? title.length).trim();
}

const LONGEST = 300;

/** The headline: the one heading of the page that the metadata also names; else what the metadata names, without the site. */
export function pageHeadline(marks: Landmarks, data: LinkedData | null, tags: MetaTags, siteNames: readonly string[]): string | null {
  const named = [
    data?.headline,
    firstOf(tags, 'og:title')?.value,
    firstOf(tags, 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title')?.value,
    tidy(marks.documentTitle),
  ]
    .map(tidy)
    .filter((one) => one.length > 2 && one.length < LONGEST)
    .map((one) => withoutSite(one, siteNames));
  const headings: string[] = [];
  for (const heading of marks.headings) {
    const words = tidy(heading.textContent);
    if (words.length > 2 && words.length < LONGEST && headings.length < 12) headings.push(words);
  }
  const agreed = headings.find((heading) => named.some((one) => alike(heading, one)));
  if (agreed) return agreed;
  // A sole heading that reads like one is what the reader sees, even where the metadata words it for search engines.
  const [only] = headings;
  if (headings.length === 1 && only && plain(only).split(' ').length >= 4 && !siteNames.some((site) => plain(site) === plain(only)))
    return only;
  return named.find((one) => plain(one).split(' ').length >= 3) ?? named[0] ?? only ?? null;
}

/** Do two wordings share most of their words, or does one hold the other? */
function alike(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (!x || !y) return false;
  if (x === y || (x.length > 12 && y.length > 12 && (x.startsWith(y) || y.startsWith(x)))) return true;
  const [one, other] = [new Set(x.split(' ')), new Set(y.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / Math.max(one.size, other.size) >= 0.6;
}
