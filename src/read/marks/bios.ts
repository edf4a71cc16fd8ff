/** Lines about those who made the report, not about what it reports. */

const MAKER =
  '(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|author|blogger|photographer|intern|fellow|bureau chief|host|anchor)';
const BIO = new RegExp(
  `^(?:the (?:writer|author)|[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{Lu}][\\p{L}.'’-]*){1,3}) (?:is|was|has been|works as|serves as) (?:an?|the) (?:[\\p{L}'’&-]+ ){0,8}?${MAKER}\\b.{0,60}\\b(?:for|at|with|of|based|who covers|covering|focusing|on)\\b`,
  'u',
);
const CONTACT =
  /^(?:(?:you can |please )?(?:contact|reach|email|e-mail|write to|follow|tweet)\b.{0,80}(?:@|\bat \d|\bon twitter\b|\[at\])|(?:e-?mail|twitter|phone|tel|contact)\s?: ?\S*[@\d])|^\S+@\S+\.\S+$|^@\w+$/i;
const CONTRIBUTED =
  /\b(?:contributed|contributing) (?:to )?(?:this|the) (?:report|story|article|piece|post|reporting)\b|^[\p{L} ,.'’&-]{4,160} contributed\.?$|\b(?:assisted|helped) (?:in|with) (?:this|the) report/iu;
const SIGNED_OFF =
  /^\W{0,3}(?:(?:additional |extra |more |with |original )?(?:reporting|writing|report|editing|compiled|edited|written|reported|produced|translation|translated|research|with (?:files|inputs?|reporting|contributions|additional reporting)|inputs)\b(?: and (?:writing|editing|reporting))?(?: by| from)?[:\s])/i;

export interface BioMark {
  kind: 'bio' | 'contributors' | 'contact';
  rule: string;
}

/** Is this block about the makers of the report? Conservative: one short block that says nothing else. */
export function bioByWords(block: string): BioMark | null {
  if (block.length > 500) return null;
  const head = block.slice(0, 300).replace(/^[\s•*_—–-]+/, '');
  if (
    block.length < 420 &&
    SIGNED_OFF.test(head) &&
    /\b(?:by|from|and|:)\b/.test(head) &&
    /^\(|[)]\.?\s*$|^(?:additional reporting|with files|with inputs|reporting by|edited by|compiled by|writing by|editing by|with reporting|reported by|written by|with additional)/i.test(
      block.trim().replace(/^[•*_—–\s-]+/, ''),
    )
  )
    return { kind: 'contributors', rule: 'sign-off' };
  if (block.length < 320 && CONTRIBUTED.test(head)) return { kind: 'contributors', rule: 'contributed-line' };
  if (block.length < 240 && CONTACT.test(head)) return { kind: 'contact', rule: 'contact-line' };
  if (block.length < 420 && BIO.test(head)) return { kind: 'bio', rule: 'author-bio' };
  return null;
}
