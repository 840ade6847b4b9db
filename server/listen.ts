import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuseConnection } from './refuse-connection.ts';

/** Where to listen cannot be; its message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export type Listening = {
  readonly url: string;
  /** Takes no more requests, lets those under way finish for `graceMs`, then cuts them. */
  readonly close: (graceMs?: number) => Promise<void>;
};

const sentence = (code: string | undefined, host: string, port: number): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use already. Stop the program that uses it, or set PORT to another number.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to a number above 1023.`;
    default:
      return `This machine cannot listen on ${host}. Set HOST to one of its own addresses, such as 127.0.0.1 or 0.0.0.0.`;
  }
};

const urlOf = (server: Server, host: string, basePath: string): string => {
  const { port, family } = server.address() as AddressInfo;
  const shown = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (family === 'IPv6' && host.includes(':') ? `[${host}]` : host);
  return `http://${shown}:${port}${basePath === '/' ? '' : basePath}`;
};

/** How long a request may take to arrive; who sends a byte now and then is cut off. */
const arrival = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2000 };

/** Serves HTTP with limits that keep slow or endless requests from holding a connection. */
export const listen = async (
  listener: RequestListener,
  { host, port, basePath, timeouts = arrival }: { readonly host: string; readonly port: number; readonly basePath: string; readonly timeouts?: typeof arrival },
): Promise<Listening> => {
  const server = createServer({ ...timeouts, keepAliveTimeout: 10_000, maxHeaderSize: 16_384, requireHostHeader: false }, listener);
  server.on('clientError', refuseConnection({ basePath }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(sentence(error.code, host, port), { cause: error })));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server, host, basePath),
    close: async (graceMs = 5000) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
};
