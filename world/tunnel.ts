import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Leads what a browser wanted of a proxy (`CONNECT`) to a port of this machine. */
export function leadTo(port: number, socket: Duplex, head: Buffer): void {
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  for (const [one, other] of [
    [socket, onward],
    [onward, socket],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
}

/** Tells a browser that a proxy does not lead there. */
export function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 502 Not here\r\n\r\n');
}

/** The host that a `CONNECT` is for. */
export const hostWanted = ({ url = '' }: IncomingMessage): string => url.replace(/:\d+$/, '');
