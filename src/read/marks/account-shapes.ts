import type { FurnitureShape } from './furniture-shape.js';

/** In order; every pattern is without nested repetition and names the form itself, since outlets also write of e-mails, accounts and websites. */
const SHAPES: readonly { rule: string; most: number; pattern: RegExp }[] = [
  { rule: 'placeholder', most: 60, pattern: /\{\*[^{}]{1,60}\*\}|\{\{[^{}]{1,60}\}\}/ },
  { rule: 'placeholder', most: 60, pattern: /\[(?:web ?site|site name)\].{0,80}\b(?:sign in|your profile|subscribe|newsletter)\b/ },
  { rule: 'account-line', most: 20, pattern: /^(?:or )?(?:sign|log) ?in (?:using|with) (?:your|my|an?|one)\b/ },
  {
    rule: 'account-line',
    most: 14,
    pattern:
      /^your (?:new )?(?:notifications?|registration|password|account|profile|subscription|preferences) (?:has|have|could) (?:not )?(?:been |be )?(?:saved|sent|created|activated|verified|changed|reset|updated|confirmed)\b/,
  },
  { rule: 'account-line', most: 12, pattern: /^(?:thank you|thanks) for (?:registering|verifying your|confirming your|activating your)\b/ },
  {
    rule: 'account-line',
    most: 60,
    pattern:
      /^by (?:submitting|clicking|registering|signing|creating|continuing|providing|entering|joining|using this)\b.{0,120}\byou (?:agree|consent) to (?:our|the|receive|be)\b/,
  },
  {
    rule: 'account-line',
    most: 14,
    pattern:
      /^(?:sorry, )?there was (?:a problem|an error) (?:saving|sending|processing|with|submitting|creating) your (?:notifications?|request|registration|submission|account|e-?mail|information)\b/,
  },
  {
    rule: 'account-line',
    most: 45,
    pattern: /^(?:we have|we've|we) (?:just )?sent (?:you )?an? (?:confirmation|verification|activation|password reset) e-?mail\b/,
  },
  {
    rule: 'account-line',
    most: 45,
    pattern: /\b(?:remember me on this (?:computer|device)|keep me (?:signed|logged) in|forgot(?:ten)? your password\?|need an account\?)/,
  },
  {
    rule: 'account-line',
    most: 40,
    pattern: /^please (?:confirm the information below|check your e-?mail|re-?enter your |choose an? (?:user ?name|password))/,
  },
];

/** Forms to register, sign in or be notified, saved with the page or in place of its article; by the shape of their sentences. */
export const ACCOUNT_SHAPES: readonly FurnitureShape[] = SHAPES.map(({ rule, most, pattern }) => ({
  kind: 'prompt',
  rule,
  most,
  test: (words) => pattern.test(words),
}));
