import type { FurnitureShape } from './furniture-shape.js';

const has = (pattern: RegExp) => (words: string) => pattern.test(words);

/** Forms to register, sign in or be notified, saved with the page or in place of its article; by the shape of their sentences. */
export const ACCOUNT_SHAPES: readonly FurnitureShape[] = [
  {
    kind: 'prompt',
    rule: 'placeholder',
    most: 60,
    test: has(/\{\*[^{}]{1,60}\*\}|\{\{[^{}]{1,60}\}\}|\[(?:web ?site|site name|your name|company)\]/),
  },
  { kind: 'prompt', rule: 'account-line', most: 20, test: has(/^(?:or )?(?:sign|log) ?in (?:using|with) (?:your|my|an?|one)\b/) },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 24,
    test: has(
      /^your (?:new )?(?:notifications?|registration|password|account|profile|subscription|preferences|settings|information|e-?mail(?: address)?) (?:has|have|was|were|could) (?:not )?(?:been |be )?(?:saved|sent|created|activated|verified|changed|reset|updated|confirmed)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 12,
    test: has(/^(?:thank you|thanks) for (?:registering|verifying|confirming|activating)\b/),
  },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 60,
    test: has(
      /^by (?:submitting|clicking|registering|signing|creating|continuing|providing|entering|joining|using this)\b.{0,120}\byou (?:agree|consent|accept|acknowledge|confirm)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 24,
    test: has(/^(?:sorry, )?there was (?:a problem|an error) (?:saving|sending|processing|with|submitting|creating) (?:your|the form)\b/),
  },
  { kind: 'prompt', rule: 'account-line', most: 45, test: has(/^(?:we have|we've|we) (?:just )?sent (?:you )?an? (?:\w+ )?e-?mail\b/) },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 45,
    test: has(/\b(?:remember me|keep me (?:signed|logged) in|forgot(?:ten)? (?:your )?password\b|need an account\b)/),
  },
  {
    kind: 'prompt',
    rule: 'account-line',
    most: 40,
    test: has(/^please (?:confirm (?:the|your) |check your e-?mail|re-?enter your |choose an? (?:user ?name|password))/),
  },
];
