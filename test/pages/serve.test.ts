import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveDossier } from '../../src/serve/index.js';

describe('the server of a dossier', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDossier({ html: () => '<h1>page</h1>', json: () => '{"schema":"collation/1"}' });
  });
  afterAll(() => served.close());

  it('answers on loopback with the page and the record', async () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(served.url)).text()).toBe('<h1>page</h1>');
    expect(await (await fetch(`${served.url}collation.json`)).json()).toEqual({ schema: 'collation/1' });
    expect((await fetch(`${served.url}elsewhere`)).status).toBe(404);
  });

  it('gives nothing to a page that calls it by another name', async () => {
    const status = await new Promise((resolve, reject) => {
      const call = request(served.url, { headers: { host: 'elsewhere.example' } }, (answer) => resolve(answer.statusCode));
      call.on('error', reject);
      call.end();
    });
    expect(status).toBe(403);
  });
});
