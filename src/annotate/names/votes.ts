import type { NameType } from '../../model/name.js';

/** Points for each type with the rule that gave most; what a name is said to be follows from their sum over the report. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  other: number;
  rule: string;
  top: number;
}

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, other: 0, rule: 'name', top: 0 });

export function vote(votes: Votes, type: NameType, points: number, rule: string): void {
  votes[type] += points;
  if (points > votes.top) {
    votes.top = points;
    votes.rule = rule;
  }
}
