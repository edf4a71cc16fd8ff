/**
 * Verbs of thought, wish and knowledge that reports attribute like speech ("officials believe that …"), one a line: [lemma, meaning].
 * From dictionaries of English. To extend: add verbs that take a clause with "that".
 */
export const THOUGHT_VERBS: readonly (readonly [lemma: string, meaning: string])[] = [
  ['believe', 'hold to be true'],
  ['think', 'hold as opinion'],
  ['feel', 'hold as feeling'],
  ['hope', 'wish and expect'],
  ['fear', 'expect with dread'],
  ['suspect', 'hold as likely, something bad'],
  ['worry', 'think with unrest'],
  ['doubt', 'hold as unlikely'],
  ['expect', 'hold as coming'],
  ['assume', 'take as true'],
  ['presume', 'take as true'],
  ['know', 'hold as sure'],
  ['realize', 'come to know'],
  ['realise', 'come to know'],
  ['learn', 'come to know'],
  ['recognize', 'know to be so'],
  ['recognise', 'know to be so'],
  ['understand', 'have been told'],
  ['figure', 'suppose'],
  ['guess', 'suppose'],
  ['reckon', 'suppose'],
  ['imagine', 'suppose'],
  ['wish', 'want to be so'],
  ['decide', 'settle in mind'],
  ['determine', 'settle after study'],
];
