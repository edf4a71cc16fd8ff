/** Versions of the five stages. Raised when the same input would give other output. */
export const STAGE_VERSIONS = { read: 2, annotate: 1, group: 1, collate: 1, present: 1 } as const;
