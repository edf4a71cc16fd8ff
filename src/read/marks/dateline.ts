import { DATELINE_LABELS } from '../../english/dateline-labels.js';
import { DATELINE_OUTLETS } from '../../english/dateline-outlets.js';
import { MONTH_NUMBERS } from '../../english/month-numbers.js';
import type { Credit } from '../../model/credit.js';
import type { Dateline } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agencyOf } from './agencies.js';

/** What the opening of a paragraph says of whence, when and by whom. */
export interface Opening {
  dateline: Dateline | null;
  credits: Credit[];
  /** Month and day of a dateline, year where given: "XXXX-07-25". */
  day: string | null;
}

/** A dateline is looked for in so many characters. */
const REACH = 140;
const capitalised = (word: string) => (word[0] as string).toUpperCase() + word.slice(1);
const MONTHS = [...MONTH_NUMBERS.keys()].flatMap((name) => [capitalised(name), name.toUpperCase()]).join('|');
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: (?:[\\p{Lu}d&][\\p{L}.'’-]*|of|the|de|la|el|del|do|da|am|upon|on)){0,4}";
const DATE = `(?:(?:${MONTHS})\\.? \\d{1,2}|\\d{1,2} (?:${MONTHS})\\.?)(?:,? \\d{4})?`;
const HEAD = new RegExp(
  `^(${PLACE}(?:, ?${PLACE}){0,2}?(?:/${PLACE}(?:, ?${PLACE})?){0,2}?)(?:[,:]? (${DATE}))?,? ?(?:[([]([^()\\[\\]]{2,60})[)\\]],? ?(—|–|--|-|:|\\|)?|(—|–|--|-|:|\\||$))[  ]*`,
  'u',
);
const PARENS = /^[([]([^()[\]]{2,60})[)\]] ?(—|–|--|-|:)? */u;

/** American stations: K or W and two or three letters, with a suffix or a number; networks with a channel number. */
const CALL_LETTERS =
  /^(?:[KW][A-Z]{2,3}(?:-?TV|-?DT)?\d{0,2}|(?:CBS|NBC|ABC|FOX|CW|Fox) ?\d{1,2}|[KW][A-Z]{2,3}(?:-TV)? ?\d{1,2})(?: News)?$/;

const isCapitals = (place: string) => {
  const [first] = place.split(/[,/]/);
  const letters = (first ?? '').replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** Names in the brackets of a dateline: "AP", "Reuters", "AP/WDTN", "Thomson Reuters Foundation". */
function creditsIn(inside: string, at: number, rule: string): Credit[] {
  const credits: Credit[] = [];
  for (const part of inside.matchAll(/[^/|,;]+/g)) {
    const name = part[0].trim();
    const start = at + part.index + part[0].indexOf(name);
    const agency = agencyOf(name);
    if (agency) credits.push({ agency: agency.name, span: [start, start + name.length], scope: 'text', rule });
    else if (DATELINE_OUTLETS.has(name) || CALL_LETTERS.test(name))
      credits.push({ agency: name, span: [start, start + name.length], scope: 'text', rule: `${rule}-outlet` });
  }
  return credits;
}

function dayOf(date: string | undefined): string | null {
  if (!date) return null;
  const month = new RegExp(`(${MONTHS})`, 'i').exec(date)?.[0];
  const number = month ? MONTH_NUMBERS.get(month.toLowerCase()) : undefined;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(date)?.[0];
  if (!number || !day || Number(day) < 1 || Number(day) > 31) return null;
  const year = /\d{4}/.exec(date)?.[0] ?? 'XXXX';
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The dateline at the start of a paragraph, and the agencies it names. */
export function openingOf(text: string, [start, end]: Span): Opening {
  const none: Opening = { dateline: null, credits: [], day: null };
  const head = text.slice(start, Math.min(end, start + REACH));
  const bare = PARENS.exec(head);
  if (bare && head.length > bare[0].length) {
    const inside = bare[1] as string;
    const credits = creditsIn(inside, start + bare[0].indexOf(inside), 'dateline-agency');
    return { ...none, credits };
  }
  const match = HEAD.exec(head);
  if (!match || match[0].length === head.length) return none;
  const [whole, written, date, inside, behind, alone] = match as unknown as [string, string, string?, string?, string?, string?];
  const mark = behind ?? alone;
  const place = written.replace(/\s+$/, '');
  if (DATELINE_LABELS.has(place.toUpperCase()) || place.length > 60 || /^(?:The|A|An|THE) /.test(place)) return none;
  const insideAt = inside ? start + whole.indexOf(inside, place.length) : 0;
  const credits = inside ? creditsIn(inside, insideAt, 'dateline-agency') : [];
  if (agencyOf(place) && (mark === '-' || mark === '—' || mark === '–' || mark === '--'))
    return {
      ...none,
      credits: [{ agency: agencyOf(place)?.name ?? place, span: [start, start + place.length], scope: 'text', rule: 'dateline-agency' }],
    };
  const dash = mark === '—' || mark === '–' || mark === '--' || (mark === '-' && / -/.test(whole.slice(place.length)));
  const enough =
    (credits.length > 0 &&
      (dash ||
        mark === ':' ||
        credits.some((c) => c.rule === 'dateline-agency') ||
        isCapitals(place) ||
        /^[A-Z]{2,6}$/.test(inside ?? ''))) ||
    (isCapitals(place) && dash && /^\p{Lu}{2,6}$/u.test(inside ?? '')) ||
    (!inside && isCapitals(place) && (dash || (mark === ':' && Boolean(date)))) ||
    (!inside && Boolean(date) && dash);
  if (!enough) return none;
  const length = whole.replace(/\s+$/, '').length;
  const day = dayOf(date);
  return {
    dateline: { place, date: day, span: [start, start + length], rule: credits.length ? 'dateline-agency' : 'dateline-place' },
    credits,
    day,
  };
}
