import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { dossierApp, type Shown } from './app.js';

export type { Shown } from './app.js';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Shows a dossier on this machine alone. Port 0 takes a free one. */
export function serveDossier(shown: Shown, { port = 0 }: { port?: number } = {}): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: dossierApp(shown).fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', reject);
  });
}
