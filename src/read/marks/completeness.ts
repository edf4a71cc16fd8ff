import type { Completeness } from '../../model/report.js';
import { countWords, plainWords } from './plain-words.js';

const PAYWALL =
  /\b(?:subscribe|subscription|subscriber|subscribers|sign in|log in|register|create an account|become a member)\b.{0,60}\b(?:to (?:continue|keep) reading|to read (?:the|this|more|on)|to (?:access|unlock|view)|for (?:full|unlimited) access|only|exclusive)\b|\b(?:this (?:article|story|content) is (?:for|available (?:only )?to|exclusive to|reserved for) (?:\w+ )?(?:subscribers|members)|to continue reading|to read the full (?:story|article)|you(?:'ve| have) reached your (?:limit|article|monthly)|(?:free )?articles? (?:left|remaining) this month|already a subscriber)\b/;
const CONSENT = /\b(?:cookies?|consent|gdpr|personal data|privacy (?:policy|choices|settings)|legitimate interest|our partners)\b/g;
const CONSENT_ASKS =
  /\b(?:accept all|reject all|i agree|manage (?:options|settings|preferences|choices)|before you continue|we value your privacy|your privacy choices|we and our (?:\d+ )?(?:partners|vendors))\b/;
const CUT =
  /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])["”')\]]*\s*$|\b(?:read more|continue reading|read the full story|full story|more)\s*[.…»>]*$/i;

/** Below this many words a text can hardly be a whole report. */
const SHORT = 60;
const VERY_SHORT = 25;

/** What the way it came in says of how much of it came. */
export interface CompletenessHints {
  feedSummary?: boolean;
  paywalled?: boolean;
}

/** How much of the report was got, judged from its body and from what stood round it. */
export function completenessOf(body: string, around: string, hints: CompletenessHints = {}): Completeness {
  const words = countWords(body);
  const plain = plainWords(around);
  if (words + countWords(around) === 0) return { verdict: 'empty', why: 'no words' };
  const asked = [...plainWords(`${body.slice(0, 4000)} ${around}`).matchAll(CONSENT)].length;
  const asks = CONSENT_ASKS.test(plain) || CONSENT_ASKS.test(plainWords(body.slice(0, 4000)));
  if (words < 250 && asked >= 3 && asks) return { verdict: 'consent', why: `asks for consent to cookies; ${words} words` };
  if (hints.feedSummary) return { verdict: 'teaser', why: `the summary of a feed entry; ${words} words` };
  if (words < 5) return { verdict: 'empty', why: `${words} words of body` };
  if (hints.paywalled && words < 400) return { verdict: 'paywall', why: `the page says it is not free to read; ${words} words` };
  const wall = PAYWALL.exec(plain) ?? PAYWALL.exec(plainWords(body.slice(-400)));
  if (wall && words < 300) return { verdict: 'paywall', why: `"${wall[0].slice(0, 60)}"; ${words} words` };
  const cut = CUT.exec(body.slice(-80));
  if (cut && words < 150) return { verdict: 'teaser', why: `ends in "${cut[0].trim().slice(-24)}"; ${words} words` };
  if (words < VERY_SHORT) return { verdict: 'teaser', why: `${words} words only` };
  if (words < SHORT && !/[.!?]["”')\]]*\s*$/.test(body)) return { verdict: 'teaser', why: `stops within a sentence; ${words} words` };
  return { verdict: 'full', why: `${words} words` };
}
