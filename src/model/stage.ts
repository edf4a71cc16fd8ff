/**
 * One of the five stages: pure, named and versioned. The version is raised when the same input would give other output.
 * `run` never throws for what a report may contain; recoverable trouble goes to the `problems` of what it gives.
 */
export interface Stage<In, Out> {
  readonly name: string;
  readonly version: number;
  run(input: In): Out;
}
