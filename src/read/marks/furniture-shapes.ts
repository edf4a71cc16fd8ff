import { ACCOUNT_SHAPES } from './account-shapes.js';
import type { FurnitureShape } from './furniture-shape.js';
import { wordsBesideStamp } from './stamp-words.js';

const has = (pattern: RegExp) => (words: string) => pattern.test(words);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

/** Months and halves of the day, whose full stop ends no sentence. */
const ABBREVIATED = new RegExp(`\\b(${MONTH}|[ap]\\.m)\\.`, 'g');
const OPENS_STAMP =
  /^\(?(?:first |last |originally )?(?:published|posted|updated|modified|created|last updated|last modified|date|updated on|issued)\b[^.]{0,30}\d/;

/** An author, a place or a desk may stand in the line; a sentence holds more words. */
const MOST_BESIDE = 4;

/** In order of trust; every pattern is without nested repetition and meets short blocks only. */
export const FURNITURE_SHAPES: readonly FurnitureShape[] = [
  {
    kind: 'notice',
    rule: 'copyright-line',
    most: 60,
    test: has(/^\W{0,3}(?:©|\(c\)|copyright\b)(?= ?(?:©|\(c\)|the |by |agence|\d{4}|-|–|\w+ \d{4}|$))/),
  },
  {
    kind: 'notice',
    rule: 'copyright-line',
    most: 60,
    test: has(/\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed), |\bcannot be republished\b/),
  },
  { kind: 'notice', rule: 'copyright-line', most: 14, test: has(/^\W{0,3}© |^copyright (?:\S+ ){0,4}\S+$/) },
  {
    kind: 'notice',
    rule: 'browser-notice',
    most: 40,
    test: has(
      /\b(?:internet explorer|ie ?\d+|browser|flash player|javascript)\b.{0,60}\b(?:not supported|no longer supported|unsupported|out of date|upgrade|enable|disabled|another browser)\b/,
    ),
  },
  {
    kind: 'notice',
    rule: 'consent-notice',
    most: 120,
    test: has(
      /\b(?:uses?|using|accept|about|our use of|manage) (?:\w+ ){0,3}cookies\b.{0,200}\b(?:accept|agree|consent|policy|settings|preferences|experience)\b/,
    ),
  },
  {
    kind: 'timestamp',
    rule: 'update-line',
    most: 22,
    test: (words) => {
      const undotted = words.replace(ABBREVIATED, '$1');
      const beside = wordsBesideStamp(undotted);
      return OPENS_STAMP.test(undotted) && !/[.!?] [a-z]/.test(undotted) && beside <= (/[.!?]$/.test(undotted) ? 0 : MOST_BESIDE);
    },
  },
  {
    kind: 'timestamp',
    rule: 'date-line',
    most: 10,
    test: has(
      new RegExp(
        `^(?:(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,? )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4})(?: ?[|,•·-]? ?(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?$`,
      ),
    ),
  },
  {
    kind: 'timestamp',
    rule: 'age-line',
    most: 6,
    test: has(/^(?:about |updated |published |posted )?(?:\d+|an?|one|two) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/),
  },
  {
    kind: 'timestamp',
    rule: 'reading-time',
    most: 6,
    test: has(/^(?:\d+|one|two) ?-? ?min(?:ute)?s?(?: read)?$|^(?:reading time|read time|estimated read)\b/),
  },
  {
    kind: 'prompt',
    rule: 'comment-count',
    most: 4,
    test: has(/^comments? ?\(\d[\d,.k]*\)$|^\(?\d[\d,.k]*\)? (?:comments?|shares?|likes?|views?|retweets?|replies|reactions?)$/),
  },
  { kind: 'prompt', rule: 'share-address', most: 16, test: has(/^(?:read or )?share (?:this )?(?:story|article).{0,4}https?:\/\//) },
  {
    kind: 'prompt',
    rule: 'sign-up-line',
    most: 50,
    test: has(
      /\b(?:sign up|subscribe|register) (?:here|now|today|below|for|to)\b.{0,60}\b(?:newsletters?|email alerts?|e-mail alerts?|updates|inbox|briefing|digest)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'sign-up-line',
    most: 45,
    test: has(
      /\b(?:delivered|sent|straight|right|directly|direct) (?:straight |right |directly |direct )?to your (?:e-?mail |mobile )?(?:inbox|phone|mailbox)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'app-line',
    most: 40,
    test: has(
      /\b(?:download|get|grab) (?:our|the|your) (?:\w+ ){0,4}(?:app|apps)\b.{0,40}\b(?:for|on|iphone|android|ios|app store|google play|free|here|today|now)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'follow-line',
    most: 26,
    test: has(
      /^(?:\W{0,3}|.{1,60} )?(?:follow|like|find|tweet|friend) .{1,60} (?:on|at|via) (?:twitter|facebook|instagram|x|youtube|linkedin|tiktok|threads|bluesky|telegram|whatsapp|google|@)\b/,
    ),
  },
  {
    kind: 'prompt',
    rule: 'click-line',
    most: 18,
    test: has(
      /^(?:click|tap|press) .{0,60}\bhere\b|^[^.!?]{1,80}\b(?:click|tap) (?:here|or tap here)\b[^.]{0,40}\.?$|^[^.!?]{1,40}\? (?:click|tap) here\b[^.]{0,40}\.?$/,
    ),
  },
  {
    kind: 'related',
    rule: 'appeared-first',
    most: 50,
    test: has(
      /^the post .{1,240} (?:appeared first|first appeared) on\b|\b(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b.{0,100}$/,
    ),
  },
  {
    kind: 'related',
    rule: 'label-in-capitals',
    most: 30,
    test: (_, block) =>
      /^(?:READ MORE|READ|RELATED(?: [A-Z]+)?|SEE ALSO|ALSO READ|READ ALSO|MORE|WATCH|LISTEN|PHOTOS?|VIDEO|GALLERY|IN PICTURES|SLIDESHOW|SEE|FULL [A-Z ]{4,24}|MORE FROM [A-Z ]{2,40}|MORE ON [A-Z ]{2,40})\s?[:|>»–—-]\s?\S/.test(
        block,
      ),
  },
  {
    kind: 'navigation',
    rule: 'player-words',
    most: 80,
    test: (_, block) =>
      /\bSkip in Skip x Embed\b|\bReplay More Videos\b|\bMUST WATCH\b|^JUST WATCHED\b|^\d+ of \d+ (?:CLOSE|Last Video)\b|\bLast VideoNext Video\b/.test(
        block,
      ) && block.length < 200,
  },
  { kind: 'navigation', rule: 'shortcode', most: 40, test: has(/^\[\/?[a-z_-]{3,20}(?: [a-z_-]+=|\])/) },
  { kind: 'notice', rule: 'copyright-line', most: 60, test: has(/\bcontents? of this (?:site|page) (?:are|is) ©/) },
  { kind: 'credit', rule: 'source-line', most: 10, test: has(/^sources?\s?: ?(?:[\p{L}'’.&-]+[ ,]{0,2}){1,8}$/u) },
  { kind: 'prompt', rule: 'share-line', most: 40, test: has(/\| share(?: this)?$/) },
  {
    kind: 'related',
    rule: 'video-blurb',
    most: 70,
    test: (_, block) => /[.)] ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} (?:reports|has the story|has more)\. More$/u.test(block),
  },
  {
    kind: 'navigation',
    rule: 'menu-line',
    most: 40,
    test: (words) => {
      const entries = words.split(/\s[|·•›»>]\s/);
      return entries.length >= 4 && entries.every((entry) => entry.length <= 24);
    },
  },
  {
    kind: 'prompt',
    rule: 'newsroom-call',
    most: 16,
    test: has(/\b(?:call|e-?mail|write to|contact|message|text) our news ?(?:desk|room)\b/),
  },
  ...ACCOUNT_SHAPES,
  { kind: 'navigation', rule: 'counter', most: 5, test: has(/^(?:page |slide |photo |image )?\d+ ?(?:of|\/) ?\d+$/) },
  { kind: 'navigation', rule: 'test-words', most: 6, test: has(/\btesting ?: ?\d+$|^lorem ipsum\b/) },
  { kind: 'navigation', rule: 'no-words', most: 1, test: (words) => !/[\p{L}\p{N}_]/u.test(words) },
];
