/** Serves pages that a test makes up, beside the demonstration sites, on invented hosts. */
import { createServer, type ServerResponse } from 'node:http';
import { type DemoPage, demoFile, demoPages } from '../../world/siteServer.ts';

/** A made-up page: its body, and headers beside the usual. */
export interface MadeUp {
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Never answers at all: called when somebody waits. */
  silent?: () => void;
  /** Waits for this before it answers the whole; the beginning is sent at once. */
  hold?: Promise<void>;
}

export interface Trial {
  port: number;
  /** The address of a demonstration page. */
  demo(page: DemoPage): string;
  /** Puts a page at `http://<host>/<path>` and returns that address. */
  put(address: string, page: string | MadeUp): string;
  close(): void;
}

async function answer(response: ServerResponse, { body, headers, hold, silent }: MadeUp): Promise<void> {
  if (silent) return silent();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (hold) {
    response.write(body);
    await hold;
    response.end();
  } else response.end(body);
}

/** Starts the server. Pages are reached through the proxy, so addresses carry no port. */
export function serveTrial(): Promise<Trial> {
  const pages = new Map<string, MadeUp>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const page = pages.get(url.href.split('#', 1)[0] ?? '') ?? (await demoFile(url));
    if (page) await answer(response, page);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        demo: (page) => `http://${demoPages[page]}`,
        put: (url, page) => {
          pages.set(new URL(url).href, typeof page === 'string' ? { body: page } : page);
          return new URL(url).href;
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
