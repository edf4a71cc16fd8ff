import { noVotes } from './evidence.js';
import { type FoundName, toName } from './find-names.js';
import { isAmbiguousPlace } from './lexicon.js';
import { isCapital } from './runs.js';
import { knownPhrase } from './segments.js';
import type { Line } from './words.js';

/** Names inside longer names: the known place a body is of ("Bank of Ghana", "US Navy"), the person a thing is called after. */
export function namesInside(lines: Line[], names: FoundName[]): FoundName[] {
  const people = new Map<string, FoundName>();
  for (const name of names) if (name.type === 'person' && name.keys.length > 1) people.set(name.keys.slice(0, 2).join(' '), name);
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.type === 'person' || name.keys.length < 2) continue;
    const line = lines[name.line];
    const { words } = line;
    for (let k = name.from; k < name.to; k++) {
      if (!isCapital(words[k])) continue;
      const person = k + 1 < name.to ? people.get(`${words[k].key} ${words[k + 1].key}`) : undefined;
      if (
        person &&
        person.keys.length < name.keys.length &&
        person.keys.every((key, i) => words[k + i]?.key === key) &&
        k + person.keys.length <= name.to
      ) {
        found.push({ ...toName(line, name.line, { from: k, to: k + person.keys.length }, noVotes()), type: 'person', rule: 'inside-name' });
        k += person.keys.length - 1;
        continue;
      }
      const place = knownPhrase(words, k, name.to);
      if (place?.type !== 'place' || place.to - k === name.to - name.from) continue;
      const one = place.to - k === 1;
      const led = k === name.from || ['of', 'in', 'for', 'and'].includes(words[k - 1].key);
      if (led && !(one && isAmbiguousPlace(words[k].key)))
        found.push({ ...toName(line, name.line, { from: k, to: place.to }, noVotes()), type: 'place', rule: 'inside-name' });
      k = place.to - 1;
    }
  }
  return found;
}
