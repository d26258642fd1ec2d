/**
 * Serves the demonstration news sites: several invented hosts on one port of this
 * machine, told apart by the name the browser asks for, as on a shared web server.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const sites = fileURLToPath(new URL('sites', import.meta.url));
const contentTypes: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The invented hosts; the browser must find them all on this machine. */
export const demoHosts = readdirSync(sites).filter((name) => name.endsWith('.example'));

/** The pages worth showing, in the order of a tour: path on host, host first. */
export const demoPages = {
  statement: 'commonshore.example/2026/11/statement-on-the-harbor-bill.html',
  wire: 'morningtide.example/world/ferry-talks.html',
  reprint: 'valleyledger.example/environment/river-returns.html',
  original: 'fieldnotes.example/2026/rivers/the-river-that-came-back.html',
  french: 'lamarge.example/societe/le-dernier-phare.html',
  index: 'morningtide.example/',
} as const;

export type DemoPage = keyof typeof demoPages;

/** A running server. */
export interface Demo {
  port: number;
  /** The address of a demonstration page on this server. */
  address(page: DemoPage): string;
  /** Every request so far: host and path. */
  requests: string[];
  close(): void;
}

/** The file's bytes; addresses of our own hosts in a page get the port, so that its links work here. */
async function load(path: string, port: number): Promise<Buffer> {
  const bytes = await readFile(path);
  if (extname(path) !== '.html') return bytes;
  return Buffer.from(bytes.toString().replace(/(https?:\/\/[a-z0-9.-]+\.example)(?=[/"'<\s])/g, `$1:${port}`));
}

/** Starts the server on a free port of the loopback address. */
export function serveDemo(): Promise<Demo> {
  const requests: string[] = [];
  let port = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(url.hostname + url.pathname);
    if (url.pathname === '/pixel.gif') {
      response.writeHead(200, { 'content-type': 'image/gif' }).end(pixel);
      return;
    }
    const inside = url.pathname === '/style.css' ? url.pathname : join(url.hostname, url.pathname);
    const path = join(sites, normalize(url.pathname.endsWith('/') ? join(inside, 'index.html') : inside));
    try {
      if (!path.startsWith(sites + sep)) throw new Error('outside the sites');
      const body = await load(path, port);
      response.writeHead(200, { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        port,
        address: (page) => `http://${demoPages[page].replace('/', `:${port}/`)}`,
        requests,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
