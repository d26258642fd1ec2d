/**
 * The outside world on this machine: one server that answers as each coverage service does, over TLS under the
 * services' own names, and over plain http for what readers run themselves. Everything asked is written down.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as waiting } from 'node:timers/promises';
import type { ServiceName } from '../lib/model.ts';
import { answerOf, type Behavior, type Delivery, deliveryOf } from './behavior.ts';
import { makeCertificate } from './certificate.ts';
import { type LogEntry, logged } from './log.ts';
import { type World, worldAt } from './model.ts';
import { notHere } from './service.ts';
import { isSecureHost, ownHosts, secureHosts, serviceAt, services } from './services/index.ts';
import { hostWanted, leadTo, refuse } from './tunnel.ts';

export type { Behavior, LogEntry };

/** A behavior, or one that depends on the request, which is in the log already. */
export type Behaving = Behavior | ((asked: LogEntry) => Behavior);

/** The running world. */
export interface Services {
  /** The names that lead here over TLS; `*.` stands for one name before. */
  hosts: readonly string[];
  /** Invented names that lead here without, each with its port. */
  ownHosts: readonly string[];
  tlsPort: number;
  /** Plain http for what readers run themselves; also a proxy that leads to the others. */
  httpPort: number;
  /** The authority to be trusted, PEM. */
  ca: string;
  /** The public key to be trusted, as Chromium wants it. */
  spki: string;
  /** In the order of arrival. */
  log: LogEntry[];
  behave(service: ServiceName | 'all', behavior: Behaving): void;
  close(): void;
}

export interface ServicesOptions {
  /** Lively: each service takes its own time. Else all answer at once. */
  pace?: 'at-once' | 'lively';
  /** The key that the archive asks for. */
  key?: string;
  /** Where the demonstration's pages are served, so that invented addresses lead there. */
  sitesPort?: number;
}

/** Whether the way to this host goes over TLS and ends here. */
export const leadsHere = isSecureHost;

/** Nobody waits for a pause to end when all else has ended. */
const pause = (ms: number): Promise<void> => waiting(ms, undefined, { ref: false });

/** Sends bytes as the behavior wants. Where somebody went away meanwhile nothing happens. */
async function send(response: ServerResponse, { status, headers, body }: Delivery, behavior: Behavior): Promise<void> {
  const isCut = behavior.is === 'reset';
  if (behavior.is !== 'drip' && !isCut) {
    response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
    return;
  }
  response.writeHead(status, headers);
  await new Promise((done) => response.write(body.subarray(0, body.length / 2), done));
  if (isCut) response.socket?.resetAndDestroy();
  else {
    await behavior.until;
    response.end(body.subarray(body.length / 2));
  }
}

/** Answers requests, each service as it behaves. */
class Desk {
  readonly log: LogEntry[] = [];
  readonly behaving = new Map<ServiceName, Behaving>();
  #world: World;
  #options: ServicesOptions;

  constructor(options: ServicesOptions) {
    this.#options = options;
    this.#world = worldAt(options.sitesPort ?? null);
  }

  /** What a server of this scheme does with a request. */
  answering(scheme: 'https' | 'http') {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const answered = logged(request, response, scheme).then((asked) => this.#reply(asked, response));
      // Who goes away in the middle of a request is not answered.
      answered.catch(() => response.destroy());
    };
  }

  async #reply(asked: LogEntry, response: ServerResponse): Promise<void> {
    this.log.push(asked);
    const { method, headers, body } = asked;
    const url = new URL(asked.url);
    const service = serviceAt(url);
    if (!service) {
      await send(response, deliveryOf(notHere(), { is: 'as-usual' }), { is: 'as-usual' });
      return;
    }
    const chosen = this.behaving.get(service.name) ?? { is: 'as-usual' };
    const behavior = typeof chosen === 'function' ? chosen(asked) : chosen;
    if (this.#options.pace === 'lively') await pause(service.typical);
    if (behavior.is === 'slow') await Promise.all([behavior.until, behavior.ms ? pause(behavior.ms) : null]);
    if (behavior.is === 'many') await behavior.until;
    if (behavior.is === 'silent') return;
    if (behavior.is === 'reset' && behavior.where !== 'middle') {
      response.socket?.resetAndDestroy();
      return;
    }
    const ask = { url, method, headers, body, world: this.#world, least: 0, key: this.#options.key ?? null };
    await send(response, deliveryOf(answerOf(service, ask, behavior), behavior), behavior);
  }
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );

/** Starts the world on two free ports of this machine. */
export async function serveServices(options: ServicesOptions = {}): Promise<Services> {
  const { key, chain, ca, spki } = await makeCertificate(secureHosts);
  const desk = new Desk(options);
  const tunnels = new Set<Duplex>();
  const secure = createSecureServer({ key, cert: chain }, desk.answering('https'));
  const plain = createServer(desk.answering('http'));
  const tlsPort = await listening(secure);
  plain.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    if (isSecureHost(hostWanted(request))) leadTo(tlsPort, socket, head);
    else refuse(socket);
  });
  return {
    hosts: secureHosts,
    ownHosts,
    tlsPort,
    httpPort: await listening(plain),
    ca,
    spki,
    log: desk.log,
    behave(service, behavior) {
      for (const { name } of services) if (service === 'all' || service === name) desk.behaving.set(name, behavior);
    },
    close() {
      for (const socket of tunnels) socket.destroy();
      for (const server of [secure, plain]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
