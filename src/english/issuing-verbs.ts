/** Verb forms by which someone gives out a statement, a post or a letter. Public knowledge of English; add forms in lower case. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  `issue issues issued issuing release releases released releasing post posts posted posting publish publishes published publishing
  send sends sent sending write writes wrote written share shares shared tweet tweeted read reads circulate circulated`.split(/\s+/),
);
