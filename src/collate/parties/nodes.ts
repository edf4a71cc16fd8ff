import { ORGANIZATION_TAILS } from '../../english/name-suffixes.js';
import type { ReportParty } from '../../model/name.js';
import type { StoryContext } from '../context.js';
import { type PersonName, parsePerson } from './person-name.js';

/** A party of one report, on its way to be joined. */
export interface PartyNode {
  report: string;
  index: number;
  party: ReportParty;
  person: PersonName | null;
}

export const nodesOf = ({ reports }: StoryContext): PartyNode[] =>
  reports.flatMap((report) =>
    report.parties.map((party, index) => ({
      report: report.id,
      index,
      party,
      person: party.type === 'person' && !isBusiness(party.name) ? parsePerson(party.name) : null,
    })),
  );

const TAILS = new Set(ORGANIZATION_TAILS);

/** "Harbour Nightlife" is no person, whatever it was taken for. */
const isBusiness = (name: string) => name.includes(' ') && TAILS.has(name.toLowerCase().split(' ').at(-1) as string);

/** Groups that grow: which nodes are one party, and why. */
export class Groups {
  readonly #parent: number[];
  readonly #why = new Map<number, Set<string>>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  of(node: number): number {
    let root = node;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = node; this.#parent[at] !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number, why: string): void {
    const [one, other] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    const reasons = new Set([...(this.#why.get(one) ?? []), ...(this.#why.get(other) ?? []), why]);
    this.#parent[other] = one;
    this.#why.delete(other);
    this.#why.set(one, reasons);
  }

  why(node: number): string[] {
    return [...(this.#why.get(this.of(node)) ?? [])];
  }
}
