/**
 * Firefox's own remote control, spoken directly: packets of `<length>:<JSON>` over TCP.
 * A command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';
import * as z from 'zod/mini';

const Reply = z.tuple([
  z.literal(1),
  z.number(),
  z.nullable(z.object({ error: z.string(), message: z.string() })),
  z.unknown(),
]);

interface Waiting {
  name: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** One connection. Commands may overlap; each answer finds its command by number. */
export class Marionette {
  #socket: Socket;
  #buffer = Buffer.alloc(0);
  #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(typeof bytes === 'string' ? Buffer.from(bytes) : bytes));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Connects to a Firefox that listens on this port of the own machine. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends a command and waits for its result; rejects with Firefox's own words. */
  send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#last;
    const body = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { name, resolve, reject }));
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (colon < 0 || this.#buffer.length < end) return;
      const packet: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The first packet greets and is no answer.
      const answer = Reply.safeParse(packet);
      if (answer.success) this.#settle(answer.data);
    }
  }

  #settle([, id, error, result]: z.infer<typeof Reply>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.name}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
