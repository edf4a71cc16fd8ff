import type { Agency } from '../../english/agencies.js';
import type { Credit } from '../../model/credit.js';
import type { Span } from '../../model/span.js';
import { agenciesIn } from './agencies.js';

/** Says how a text credits an agency. In the pattern ¤ stands for the name of any agency. */
interface CreditForm {
  rule: string;
  scope: Credit['scope'];
  /** Where such words stand. */
  in: readonly ('body' | 'furniture')[];
  /** The longest block, in characters, that can be such a line; a pattern inside longer blocks has none. */
  most?: number;
  pattern: RegExp;
}

/** A private letter that no text holds stands for each agency while the forms are tried: patterns stay short and fast. */
const MARK = '\ue000';
const A = `(?:[Tt]he |THE )?${MARK}`;
const LIST = `${A}(?:(?:, | and |/|, and | & )${A}){0,3}`;
const BOTH = ['body', 'furniture'] as const;
const form = (rule: string, scope: Credit['scope'], source: string, most?: number, where: CreditForm['in'] = BOTH): CreditForm => ({
  rule,
  scope,
  in: where,
  pattern: new RegExp(source.replaceAll('¤¤', LIST).replaceAll('¤', A), 'gu'),
  ...(most ? { most } : {}),
});

/** Ways a text says that words of it come from an agency, in order of trust. */
const FORMS: readonly CreditForm[] = [
  form(
    'credit-line',
    'text',
    '^[\\s—–*_(\\[-]*(?:From |Source: ?|SOURCE: ?|Via |Courtesy:? ?(?:of )?|Credit: ?|By |BY )?¤¤[\\s)\\]:.*_]*$',
    90,
  ),
  form('credit-from', 'part', '^(?:From|By|Via) ¤¤\\s?:', 90),
  form('copyright-line', 'text', '(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)[^.]{0,40}?¤¤', 400),
  form(
    'contributed-line',
    'part',
    '¤¤(?: (?:[Bb]usiness |[Ss]ports |[Ss]cience |[Mm]edical )?(?:reporter|writer|correspondent|staff|news service|journalist|researcher|video journalist)s?)?[^.]{0,200} contributed\\b',
    500,
  ),
  form(
    'contributed-line',
    'part',
    '\\b(?:[Ww]ith|[Aa]dditional|[Ii]ncludes?|[Ii]ncluding|[Cc]ontains?|[Uu]sing) (?:files?|inputs?|reporting|reports?|material|information|additional reporting|agency inputs?|contributions?)\\b[^.]{0,40}? (?:from|by|of|from the) ¤¤',
    400,
  ),
  form('contributed-line', 'part', '^[\\s—–*_(\\[-]*(?:[Ww]ith|WITH) ¤¤[\\s)\\].*_]*$', 90),
  form('contributed-line', 'part', '\\band ¤ contributed\\b', 400),
  form(
    'agency-copy',
    'text',
    '\\b(?:[Tt]his|[Tt]he) (?:story|article|report|content) (?:was|is|has been) (?:first |originally )?(?:published|provided|produced|supplied|distributed|sourced|taken|written) (?:by|from|through) ¤',
    400,
  ),
  form('end-credit', 'text', '[.!?”"’\'] ?[—–(-]{1,2} ?¤¤\\)?\\.?\\s*$'),
  form(
    'attributed',
    'part',
    "\\b(?:according to(?: [\\p{L}'’-]+){0,5}?|told|reported by|quoted by|cited by|(?:report|reports|interview|dispatch|statement) (?:by|from|in|with|to)) ¤(?!-)(?: (?:news agency|news service|newswire|newspaper|wire service))?",
    undefined,
    ['body'],
  ),
  form(
    'attributed',
    'part',
    '(?<![/\\p{L}])¤(?: (?:news agency|news service|newswire|agency))? (?:reported|reports|said|says|quoted|cited|learned|wrote)\\b',
    undefined,
    ['body'],
  ),
  form(
    'picture-credit',
    'picture',
    `${MARK} ?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?)\\b|${MARK}/\\p{Lu}|/${MARK}|\\b(?:Photo|PHOTO|Image|Picture|Photograph|Credit)s?(?:: ?| by )[^.]{0,40}?${A}|\\bvia ${MARK}`,
    900,
    ['furniture'],
  ),
];

/** Short forms that also stand for other bodies: trusted in datelines and credit lines, not within sentences. */
const CLEAR_SHORT = /^(?:AP|AFP|UPI|PTI|AAP|dpa|RIA)$/;

const clearInSentence = (written: string, agency: Agency) =>
  agency.kind !== 'picture' && (written.length > 4 || CLEAR_SHORT.test(written) || /^(?:Tass|TASS|Kyodo)$/.test(written));

/** The agencies a block credits; in a caption every agency named is the picture's. */
export function creditsInBlock(text: string, [start, end]: Span, as: 'body' | 'caption' | 'furniture'): Credit[] {
  const block = text.slice(start, end);
  const hits = agenciesIn(block);
  const credits: Credit[] = [];
  if (!hits.length) return credits;
  const add = ({ agency, index, length }: (typeof hits)[number], scope: Credit['scope'], rule: string) => {
    if (credits.some((c) => c.agency === agency.name && c.scope === scope)) return;
    credits.push({
      agency: agency.name,
      span: [start + index, start + index + length],
      scope: agency.kind === 'picture' ? 'picture' : scope,
      rule,
    });
  };
  if (as === 'caption') {
    for (const hit of hits) if (hit.index >= block.length - 200) add(hit, 'picture', 'picture-credit');
    return credits;
  }
  let skeleton = '';
  let at = 0;
  for (const { index, length } of hits) {
    skeleton += block.slice(at, index) + MARK;
    at = index + length;
  }
  skeleton += block.slice(at);
  for (const { rule, scope, most, pattern, in: where } of FORMS) {
    if ((most && block.length > most) || !where.includes(as)) continue;
    // Matches come in order: marks are counted on from the last one.
    let [order, counted] = [0, 0];
    for (const match of skeleton.matchAll(pattern)) {
      order += countMarks(skeleton, counted, match.index);
      counted = match.index + match[0].length;
      for (const letter of match[0]) {
        if (letter !== MARK) continue;
        const hit = hits[order++];
        if (hit && (rule !== 'attributed' || clearInSentence(block.slice(hit.index, hit.index + hit.length), hit.agency)))
          add(hit, scope, rule);
      }
    }
  }
  return credits;
}

function countMarks(skeleton: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (skeleton[at] === MARK) count++;
  return count;
}
