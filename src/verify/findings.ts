/** One thing that does not hold: where in the record, and what is wrong with it. */
export interface Failure {
  where: string;
  what: string;
}

/** What a verification found. `authentic` only when the sources were at hand and every report is what they say. */
export interface Verdict {
  verdict: 'authentic' | 'consistent' | 'fails';
  reports: number;
  citations: number;
  failures: Failure[];
}

/** Words cut to fit a line. */
export const quoteShort = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return `"${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}"`;
};
