/** How alike two clauses must be, their predicates left out, when these contradict each other. */
export const LEAST_ALIKE = 0.62;

/** Two predicates that deny each other. */
export interface Contradiction {
  rule: string;
  about: string;
  words: [string, string];
  keys: string[];
  least: number;
  /** Key of what both verbs are done to. */
  object?: string;
}
