import type { Mention, ReportParty } from '../../model/name.js';
import type { Span } from '../../model/span.js';

export interface PartyMention {
  party: number;
  mention: Mention;
}

/** Mentions of all parties in text order, to be asked by span. */
export class MentionIndex {
  readonly #sorted: PartyMention[];

  constructor(parties: ReportParty[]) {
    this.#sorted = parties
      .flatMap(({ mentions }, party) => mentions.map((mention) => ({ party, mention })))
      .sort((a, b) => a.mention.span[0] - b.mention.span[0] || b.mention.span[1] - a.mention.span[1]);
  }

  /** Mentions that lie in a span or share a letter with it, in text order. */
  within([start, end]: Span): PartyMention[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as PartyMention).mention.span[0] < start) low = middle + 1;
      else high = middle;
    }
    const found: PartyMention[] = [];
    // A mention that began before the span may reach into it.
    for (let k = Math.max(0, low - 2); k < this.#sorted.length; k++) {
      const entry = this.#sorted[k] as PartyMention;
      if (entry.mention.span[0] >= end) break;
      if (entry.mention.span[1] > start) found.push(entry);
    }
    return found;
  }
}
