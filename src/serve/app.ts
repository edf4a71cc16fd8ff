import { Hono } from 'hono';

/** What is shown: the page, and the record behind it. */
export interface Shown {
  html(): string;
  json(): string;
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

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
  app.get('/', (context) => context.html(shown.html()));
  app.get('/dossier.html', (context) => context.html(shown.html()));
  app.get('/collation.json', (context) => context.body(shown.json(), 200, { 'content-type': 'application/json; charset=utf-8' }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.notFound((context) => context.text('There is the dossier at / and its record at /collation.json.', 404));
  return app;
}
