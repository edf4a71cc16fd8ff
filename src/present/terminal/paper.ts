/** What a line may be set in; the names are meanings, not colours. */
export type Ink = 'heading' | 'quiet' | 'differs' | 'agrees' | 'copied' | 'strong';

const CODES: Record<Ink, [number, number]> = {
  heading: [1, 22],
  strong: [1, 22],
  quiet: [2, 22],
  differs: [31, 39],
  agrees: [36, 39],
  copied: [33, 39],
};

/** Characters that could steer a terminal or reorder a line are shown as a replacement; white space becomes one space. */
export const plainText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '\ufffd')
    .trim();

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

/** Columns a text takes: wide characters two, combining ones none, colour codes none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.replace(/\u001b\[\d+m/g, '')) {
    if (/\p{M}/u.test(character)) continue;
    columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return columns;
}

/** A sheet of lines no wider than `width`. Words too long for a line stand on their own. */
export class Paper {
  readonly #lines: string[] = [];

  constructor(
    readonly width: number,
    readonly colour: boolean,
  ) {}

  ink(ink: Ink, text: string): string {
    const [on, off] = CODES[ink];
    return this.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  }

  blank(): void {
    if (this.#lines.length && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  heading(text: string, note = ''): void {
    this.blank();
    this.#lines.push(this.ink('heading', text.toUpperCase()));
    if (note) this.write(this.ink('quiet', note));
  }

  /** Text filled to the width: `first` before the first line, `rest` spaces before the others. */
  write(text: string, first = '', rest = columnsOf(first)): void {
    const indent = ' '.repeat(rest);
    let line = first;
    let used = columnsOf(first);
    let empty = true;
    for (const word of text.split(' ')) {
      const columns = columnsOf(word);
      if (!empty && used + 1 + columns > this.width) {
        this.#lines.push(line);
        [line, used, empty] = [indent, rest, true];
      }
      line += empty ? word : ` ${word}`;
      used += columns + (empty ? 0 : 1);
      empty = false;
    }
    this.#lines.push(line.trimEnd());
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
