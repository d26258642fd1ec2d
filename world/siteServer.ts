/**
 * Serves the demonstration news sites: several invented hosts on one port of this
 * machine, told apart by the name the browser asks for, as on a shared web server.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outletHosts, storyPage } from './storyPage.ts';

const sites = fileURLToPath(new URL('sites', import.meta.url));
const contentTypes: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The invented hosts, and one for pages of the reader's own; the browser must find them all on this machine. */
export const demoHosts = [
  ...new Set(['page.example', ...readdirSync(sites).filter((name) => name.endsWith('.example')), ...outletHosts]),
];

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
  /** Serves a page of the reader's own, and gives its address. */
  add(name: string, body: Buffer): string;
  close(): void;
}

/** A file of the sites as it is answered. */
export interface DemoFile {
  body: Buffer;
  headers: Record<string, string>;
}

/** The file for an address on one of our hosts, or null. With a port in the address, links between the hosts get it too. */
export async function demoFile(url: URL): Promise<DemoFile | null> {
  if (url.pathname === '/pixel.gif') return { body: pixel, headers: { 'content-type': 'image/gif' } };
  const inside = url.pathname === '/style.css' ? url.pathname : join(url.hostname, url.pathname);
  const path = join(sites, normalize(url.pathname.endsWith('/') ? join(inside, 'index.html') : inside));
  if (!path.startsWith(sites + sep)) return null;
  try {
    const body = await readFile(path);
    const headers = { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' };
    if (!url.port || extname(path) !== '.html') return { body, headers };
    const ported = body.toString().replace(/(https?:\/\/[a-z0-9.-]+\.example)(?=[/"'<\s])/g, `$1:${url.port}`);
    return { body: Buffer.from(ported), headers };
  } catch {
    const story = storyPage(url);
    return story === null
      ? null
      : { body: Buffer.from(story), headers: { 'content-type': 'text/html; charset=utf-8' } };
  }
}

/** Starts the server on a free port of the loopback address. */
export function serveDemo(): Promise<Demo> {
  let port = 0;
  const added = new Map<string, DemoFile>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const file = added.get(url.href) ?? (await demoFile(url));
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        port,
        add: (name, body) => {
          const { href } = new URL(`http://page.example:${port}/${encodeURIComponent(name)}`);
          added.set(href, { body, headers: { 'content-type': 'text/html' } });
          return href;
        },
        address: (page) => `http://${demoPages[page].replace('/', `:${port}/`)}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
