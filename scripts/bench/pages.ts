import { createServer } from 'node:http';
import { pageBytes, type Row } from '../corpus.ts';

/** Serves saved pages on this machine, their scripts off. */
export function servePages(labels: string, rows: Row[]): Promise<{ address(row: Row): string; close(): void }> {
  const byPath = new Map(rows.map((row) => [`/${encodeURIComponent(row.id)}`, row]));
  const server = createServer((request, response) => {
    const row = byPath.get(request.url ?? '');
    if (!row) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" });
    response.end(pageBytes(labels, row.file));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      resolve({
        address: (row) => `http://localhost:${port}/${encodeURIComponent(row.id)}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
