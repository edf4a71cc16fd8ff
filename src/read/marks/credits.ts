import type { Credit } from '../../model/credit.js';
import type { Span } from '../../model/span.js';
import { AGENCY_SOURCE, agenciesIn, agencyOf } from './agencies.js';

/** Says who is credited where in a block, and for what. */
interface CreditForm {
  rule: string;
  scope: Credit['scope'];
  /** The longest block, in characters, that can be such a line; a pattern inside longer blocks has none. */
  most?: number;
  pattern: RegExp;
}

const A = `(?:[Tt]he |THE )?(?:${AGENCY_SOURCE})`;
const LIST = `${A}(?:(?:, | and |/|, and | & )${A}){0,3}`;
const form = (rule: string, scope: Credit['scope'], source: string, most?: number): CreditForm => ({
  rule,
  scope,
  pattern: new RegExp(source, 'gu'),
  ...(most ? { most } : {}),
});

/** Ways a text says that words of it come from an agency. Every pattern is anchored or bounded. */
const FORMS: readonly CreditForm[] = [
  form(
    'credit-line',
    'text',
    `^[\\s—–*_(\\[-]*(?:From |Source: ?|SOURCE: ?|Via |Courtesy:? ?(?:of )?|Credit: ?|By |BY )?${LIST}[\\s)\\]:.*_]*$`,
    90,
  ),
  form('credit-from', 'part', `^(?:From|By|Via) ${LIST}\\s?:`, 90),
  form('copyright-line', 'text', `(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)[^.]{0,40}?${LIST}`, 400),
  form(
    'contributed-line',
    'part',
    `${LIST}(?: (?:reporter|writer|correspondent|staff|news service|journalist)s?)?[^.]{0,40} contributed\\b`,
    400,
  ),
  form(
    'contributed-line',
    'part',
    `\\b(?:[Ww]ith|[Aa]dditional|[Ii]ncludes?|[Ii]ncluding|[Cc]ontains?|[Uu]sing) (?:files?|inputs?|reporting|reports?|material|information|additional reporting|agency inputs?|contributions?)\\b[^.]{0,40}? (?:from|by|of|from the) ${LIST}`,
    400,
  ),
  form('contributed-line', 'part', `^[\\s—–*_(\\[-]*(?:[Ww]ith|WITH) ${LIST}[\\s)\\].*_]*$`, 90),
  form(
    'agency-copy',
    'text',
    `\\b(?:[Tt]his|[Tt]he) (?:story|article|report|content) (?:was|is|has been) (?:first |originally )?(?:published|provided|produced|supplied|distributed|sourced|taken|written) (?:by|from|through) ${A}`,
    400,
  ),
  form('end-credit', 'text', `[.!?”"’'] ?[—–(-]{1,2} ?${LIST}\\)?\\.?\\s*$`),
  form(
    'attributed',
    'part',
    `\\b(?:according to(?: [\\p{L}'’-]+){0,5}?|told|reported by|quoted by|cited by|(?:report|reports|interview|dispatch|statement) (?:by|from|in|with|to)) ${A}(?: (?:news agency|news service|newswire|newspaper|wire service))?`,
  ),
  form(
    'attributed',
    'part',
    `(?<![/\\p{L}])${A}(?: (?:news agency|news service|newswire|agency))? (?:reported|reports|said|says|quoted|cited|learned|wrote)\\b`,
  ),
  form(
    'picture-credit',
    'picture',
    `(?:${AGENCY_SOURCE}) ?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?)\\b|(?:${AGENCY_SOURCE})/\\p{Lu}|/(?:${AGENCY_SOURCE})|\\b(?:Photo|PHOTO|Image|Picture|Photograph|Credit)s?(?:: ?| by )[^.]{0,40}?${A}|\\bvia (?:${AGENCY_SOURCE})`,
    900,
  ),
];

/** The agencies a block credits. `picture` when the block is a caption: there every agency named is the picture's. */
export function creditsInBlock(text: string, [start, end]: Span, as: 'body' | 'caption' | 'furniture'): Credit[] {
  const block = text.slice(start, end);
  const credits: Credit[] = [];
  const add = (index: number, form: string, scope: Credit['scope'], rule: string) => {
    const agency = agencyOf(form);
    if (!agency || credits.some((c) => c.agency === agency.name && c.scope === scope)) return;
    credits.push({
      agency: agency.name,
      span: [start + index, start + index + form.length],
      scope: agency.kind === 'picture' ? 'picture' : scope,
      rule,
    });
  };
  if (as === 'caption') {
    if (block.length <= 1200)
      for (const { index, length } of agenciesIn(block.slice(-200))) {
        const at = Math.max(0, block.length - 200) + index;
        add(at, block.slice(at, at + length), 'picture', 'picture-credit');
      }
    return credits;
  }
  if (!agenciesIn(block).length) return credits;
  for (const { rule, scope, most, pattern } of FORMS) {
    if (most && block.length > most) continue;
    if (rule === 'picture-credit' && as === 'body') continue;
    if (rule === 'attributed' && as !== 'body') continue;
    for (const match of block.matchAll(pattern)) {
      for (const { index, length } of agenciesIn(match[0])) add(match.index + index, match[0].slice(index, index + length), scope, rule);
    }
  }
  return credits;
}
