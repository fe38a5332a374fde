import { createServer } from 'node:net';

const ATTEMPTS = 20;

/**
 * The first port from `from` on that nobody listens to on 127.0.0.1; 0, any, where many in a row are taken.
 */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + ATTEMPTS; port++) if (await isFree(port)) return port;
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
