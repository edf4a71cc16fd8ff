import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { Decision } from '../model/decision.js';
import { servedPage } from './served-page.js';

/** What is shown: the page, and the record behind it. */
export interface Shown {
  html(): string;
  json(): string;
  /** What the user decides on the page; without it the page is only read. */
  decide?: {
    add(decision: Decision): Promise<void>;
    /** Takes back the decision at this place of the list. */
    undo(at: number): Promise<void>;
    /** Whether decisions outlive the server. */
    kept: boolean;
  };
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const MOST_BYTES = 64 * 1024;

const Change = z.union([z.object({ add: Decision }), z.object({ undo: z.int().min(0) })]);

/** The pages of one dossier. Answers this machine alone: a name that was pointed here from elsewhere gets nothing. */
export function dossierApp(shown: Shown): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!LOOPBACK.test(context.req.header('host') ?? '')) return context.text('This server answers on this machine alone.', 403);
    await next();
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
    context.header('x-frame-options', 'DENY');
    context.header('cross-origin-resource-policy', 'same-origin');
    return undefined;
  });
  const { decide } = shown;
  const page = () => (decide ? servedPage(shown.html(), decide.kept) : shown.html());
  app.get('/', (context) => context.html(page()));
  app.get('/dossier.html', (context) => context.html(page()));
  app.get('/collation.json', (context) => context.body(shown.json(), 200, { 'content-type': 'application/json; charset=utf-8' }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  if (decide)
    app.post('/decisions', bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
      // Another site's page may send here, but not with this type and origin.
      const own = `http://${context.req.header('host')}`;
      if (context.req.header('origin') !== own || !context.req.header('content-type')?.startsWith('application/json'))
        return context.json({ error: 'decisions are taken from this page alone' }, 403);
      const change = Change.safeParse(await context.req.json().catch(() => null));
      if (!change.success) return context.json({ error: 'no decision; synoptic schema decision tells the form' }, 400);
      if ('add' in change.data) await decide.add(change.data.add);
      else await decide.undo(change.data.undo);
      return context.body(null, 204);
    });
  app.notFound((context) => context.text('There is the dossier at / and its record at /collation.json.', 404));
  return app;
}
