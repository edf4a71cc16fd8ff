import type { Problem } from '../model/problem.js';

/** Where messages go, and what they add up to: 1 when an input could not be read, 0 otherwise. */
export interface Messages {
  problem(problem: Problem): void;
  /** Something worth a line that is no failure. */
  note(problem: Problem): void;
  readonly failed: number;
}

/** Messages on standard error, one plain line each; with `json` as `{"error": …}` lines. */
export function messagesTo(json: boolean): Messages {
  let failed = 0;
  const say = ({ code, what, report, input = report && `report ${report}` }: Problem) => {
    const line = json
      ? JSON.stringify({ error: { code, message: what, input: input ?? null } })
      : `synoptic: ${input ? `${input}: ` : ''}${what}`;
    process.stderr.write(`${line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '�')}\n`);
  };
  return {
    problem(problem) {
      failed++;
      say(problem);
    },
    note: say,
    get failed() {
      return failed;
    },
  };
}
