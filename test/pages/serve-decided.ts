import type { Collation } from '../../src/model/collation.js';
import type { Decision } from '../../src/model/decision.js';
import { presentHtml } from '../../src/present/index.js';
import { type Served, serveDossier } from '../../src/serve/index.js';
import { template } from './pages.js';

/** A served page that keeps what is decided on it in `made`, and shows `collated` with it. */
export const serveDecided = (made: { decisions: Decision[] }, collated: (decisions: Decision[]) => Collation): Promise<Served> =>
  serveDossier({
    html: () => presentHtml(collated(made.decisions), { texts: 'full' }, template()),
    json: () => JSON.stringify(collated(made.decisions)),
    decide: {
      add: async (decision) => {
        made.decisions = [...made.decisions, decision];
      },
      undo: async (at) => {
        made.decisions = made.decisions.filter((_, i) => i !== at);
      },
      kept: false,
    },
  });
