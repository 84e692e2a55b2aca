/** For tests: a server on loopback whose answers the test writes, and a fetcher that trusts it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher, type Fetcher, type FetcherOptions } from '../fetch.ts';

export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** `127.0.0.1:PORT` */
  host: string;
  /** The paths asked for, in order. */
  asked: string[];
  fetcher: Fetcher;
  close(): Promise<void>;
}

/** An answer: a body, or status, headers and body, or whatever the function does with the response itself. */
export type Page =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** Serves `pages` by path (query included); 404 for all others. */
export async function serve(
  pages: Record<string, Page>,
  options: Partial<FetcherOptions> = {},
): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const page = pages[request.url!];
    if (typeof page === 'function') return page(request, response);
    const answer = typeof page === 'string' ? { body: page } : page;
    response.writeHead(answer === undefined ? 404 : (answer.status ?? 200), answer?.headers);
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetcher = createFetcher({
    trustedHosts: [host],
    contact: null,
    clock: { now: () => Date.parse('2025-11-18T12:00:00Z') },
    ...options,
  });
  return {
    url: `http://${host}`,
    host,
    asked,
    fetcher,
    close: async () => {
      await fetcher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
