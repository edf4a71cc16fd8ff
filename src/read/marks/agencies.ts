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

/** Every agency named in a short text, with where. */
export function agenciesIn(text: string): { agency: Agency; index: number; length: number }[] {
  return [...text.matchAll(new RegExp(AGENCY_SOURCE, 'gu'))].map((match) => ({
    agency: agencyOf(match[0]) as Agency,
    index: match.index,
    length: match[0].length,
  }));
}
