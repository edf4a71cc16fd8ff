import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import type { Count } from './read-counts.js';
import type { Moment } from './read-moments.js';
import type { Toll } from './read-tolls.js';
import type { RecordScope } from './record-scope.js';

/** A report as the passes over statements read it: its words once, and which sentences of its body state something. */
export interface ReadReport {
  report: AnnotatedReport;
  /** Place in the story's fixed order. */
  index: number;
  tokens: Token[];
}

/** The smallest thing that is compared: a clause of a body sentence, with what it is made of. */
export interface Unit {
  /** Place among all units of the story. */
  id: number;
  /** Place of the report in the story's order. */
  report: number;
  /** Index into the report's `sentences`. */
  sentence: number;
  span: Span;
  /** Tokens `[first, last)` of the report. */
  tokens: Span;
  /** What the clause is about: word key → weight by kind of word; words of the rest of the sentence weigh less. */
  keys: Map<string, number>;
  /** Keys of the clause itself. */
  own: Set<string>;
  /** Where an own key first stands: index of its token. */
  placeOf: Map<string, number>;
  /** Keys of its verbs, but for those of saying. */
  deeds: Set<string>;
  /** How much each own key counts against likeness when the other clause lacks it. */
  cost: Map<string, number>;
  /** What the clause counts of people: "killed" → the number. */
  tolls: Toll[];
  /** Keys of names, as they stand in the clause or as a mention in it stands for them. */
  names: Set<string>;
  /** What its names name: a kind of name → the keys of those names. */
  named: Map<string, Set<string>>;
  /** Keys of names of those who speak. */
  speakers: Set<string>;
  /** The sentence speaks of another year, of records, of what came before. */
  background: boolean;
  /** Where tokens that only say who speaks begin. */
  sourceAt: Set<number>;
  counts: Count[];
  /** Times told in the clause. */
  moments: Moment[];
  /** Keys under a negation ("no arrests", "did not accept"). */
  negated: Set<string>;
  /** May, could, plans to, if, whether, a question: the clause does not say that it is so. */
  unsure: boolean;
  /** "The worst of the year", "the worst ever": how far back a record goes. */
  recordOf: RecordScope | null;
  /** The clause only says who speaks. */
  attribution: boolean;
  /** Index of the quotation the clause stands in, null in the outlet's own voice. */
  quotation: number | null;
  party: number | null;
  /** Of the title: it may stand in a row beside the body of another report, and makes none. */
  title: boolean;
}
