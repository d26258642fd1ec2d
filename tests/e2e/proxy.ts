/**
 * The browser's only way out. Requests for invented hosts go to our own server, all
 * others are refused; every one is written down, so that "no request" can be proved.
 */
import { request as ask, createServer } from 'node:http';

export interface LoggingProxy {
  port: number;
  /** Addresses asked for so far; `host:port` for what would have been encrypted. */
  log: string[];
  close(): void;
}

/** Starts the proxy; `serverPort` is where the invented hosts live. */
export function startProxy(serverPort: number): Promise<LoggingProxy> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    log.push(request.url ?? '');
    if (!url?.hostname.endsWith('.example')) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(
      {
        host: '127.0.0.1',
        port: serverPort,
        path: url.pathname + url.search,
        method: request.method,
        headers: { ...request.headers, host: url.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    log.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        log,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
