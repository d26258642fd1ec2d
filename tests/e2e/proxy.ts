/**
 * The browser's only way out. Requests for invented hosts go to our own server, those for the services' names to the
 * world on this machine, all others are refused; every one is written down, so that "no request" can be proved.
 */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { leadsHere, type Services } from '../../world/serviceServer.ts';
import { hostWanted, leadTo, refuse } from '../../world/tunnel.ts';

export interface LoggingProxy {
  port: number;
  /** Addresses asked for so far; `host:port` for what would have been encrypted. */
  log: string[];
  /** Lets plain requests for a further port of this machine through. */
  admit(port: number): void;
  close(): void;
}

/** Passes a plain request on to a port of this machine, and the answer back. */
function passOn(request: IncomingMessage, response: ServerResponse, url: URL, port: number): void {
  const { method, headers } = request;
  const path = url.pathname + url.search;
  const onward = ask({ host: '127.0.0.1', port, path, method, headers: { ...headers, host: url.host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/** Starts the proxy; `serverPort` is where the invented hosts live. */
export function startProxy(serverPort: number, services: Services): Promise<LoggingProxy> {
  const log: string[] = [];
  const admitted = new Set([services.httpPort]);
  /** Where a plain request is led, or null. */
  const portFor = ({ hostname, port }: URL): number | null => {
    if (hostname === '127.0.0.1') return admitted.has(Number(port)) ? Number(port) : null;
    if (services.ownHosts.includes(`${hostname}:${port || 80}`)) return services.httpPort;
    return hostname.endsWith('.example') ? serverPort : null;
  };
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    log.push(request.url ?? '');
    const port = url && portFor(url);
    if (url && port !== null) passOn(request, response, url, port);
    else response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    log.push(request.url ?? '');
    if (leadsHere(hostWanted(request))) leadTo(services.tlsPort, socket, head);
    else refuse(socket);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        log,
        admit: (port) => void admitted.add(port),
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
