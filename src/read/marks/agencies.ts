import { AGENCIES, type Agency } from '../../english/agencies.js';

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const FORMS = new Map<string, Agency>();
for (const agency of AGENCIES) {
  for (const form of [agency.name, ...(agency.also ?? []), ...(agency.short ?? [])]) {
    FORMS.set(form, agency);
    if (form.length > 5) FORMS.set(form.toLowerCase(), agency);
    if (form.length > 3 && !agency.short?.includes(form)) FORMS.set(form.toUpperCase(), agency);
  }
}

const longestFirst = [...FORMS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Source of a pattern that meets any form of any agency's name; capitals count. */
export const AGENCY_SOURCE = `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(quoted).join('|')})(?![\\p{L}\\p{N}])`;

/** The agency a form stands for. */
export const agencyOf = (form: string): Agency | undefined => {
  const bare = form.trim().replace(/^the /i, '');
  return FORMS.get(bare) ?? FORMS.get(bare.toLowerCase());
};

/** Forms by their first word, longest first: most words of a text begin none. */
const BY_FIRST = new Map<string, string[]>();
for (const form of longestFirst) {
  const first = /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), form]);
}

const isWord = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

/** Every agency named in a text, with where. One pass over its words. */
export function agenciesIn(text: string): { agency: Agency; index: number; length: number }[] {
  const found: { agency: Agency; index: number; length: number }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < end) continue;
    const form = BY_FIRST.get(word)?.find((one) => text.startsWith(one, index) && !isWord(text[index + one.length]));
    if (!form) continue;
    found.push({ agency: FORMS.get(form) as Agency, index, length: form.length });
    end = index + form.length;
  }
  return found;
}
