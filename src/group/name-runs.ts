import type { ScannedWord } from './scan.js';
import { stem } from './stem.js';
import { isCommon } from './vocabulary.js';

/** Gathers the runs of capital words of a report, and says in the end which of them are names. */
export class NameRuns {
  private run: ScannedWord[] = [];
  private readonly sure: ScannedWord[][] = [];
  private readonly unsure: ScannedWord[][] = [];
  private readonly inTitle: ScannedWord[][] = [];
  private readonly lowered = new Set<string>();

  /** The next word of the report, in order. Titles may have capitals everywhere, so they prove nothing. */
  add(word: ScannedWord, title: boolean): void {
    if (word.starts || !word.follows) this.end(title);
    if (word.kind === 'word' && word.capital) this.run.push(word);
    else {
      this.end(title);
      if (word.kind === 'word' && !title) this.lowered.add(word.lower);
    }
  }

  end(title: boolean): void {
    if (!this.run.length) return;
    (title ? this.inTitle : this.run[0]?.starts ? this.unsure : this.sure).push(this.run);
    this.run = [];
  }

  /** Names (single words, and two in a row joined by a space) with how often and how written; and those of the title. */
  names(): { names: Map<string, { count: number; shown: string }>; title: Set<string> } {
    const names = new Map<string, { count: number; shown: string }>();
    const count = (key: string, shown: string) => {
      const entry = names.get(key);
      if (entry) entry.count++;
      else names.set(key, { count: 1, shown });
    };
    const addRun = (run: ScannedWord[]) => {
      run.forEach((word, i) => {
        count(word.lower, word.shown);
        const before = run[i - 1];
        if (before) count(`${before.lower} ${word.lower}`, `${before.shown} ${word.shown}`);
      });
    };
    this.sure.forEach(addRun);
    const isName = ({ lower }: ScannedWord) => names.has(lower) || (!this.lowered.has(lower) && !isCommon(stem(lower)));
    for (const run of [...this.unsure, ...this.inTitle]) {
      const named = run.filter(isName);
      if (named.length === run.length) addRun(run);
      else for (const word of named) count(word.lower, word.shown);
    }
    const title = new Set(this.inTitle.flat().flatMap(({ lower }) => (names.has(lower) ? [lower] : [])));
    return { names, title };
  }
}
