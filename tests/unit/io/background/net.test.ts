/** The one door to the network, tried over real HTTP on loopback against a server that does everything wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Request } from '../../../../lib/coverage/service';
import { fetchAnswer, mostBytes } from '../../../../lib/io/background/net';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let handle: Handler = (_, response) => response.end('[]');
const log: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  log.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
  handle(request, response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  log.length = 0;
});

const request = (change: Partial<Request> = {}): Request => ({
  url: `${base}/x?q=1`,
  body: null,
  headers: {},
  sends: [],
  ...change,
});
const never = new AbortController().signal;
const ask = (does: Handler, change: Partial<Request> = {}, bounds = { patience: 5_000 }, stop = never) => {
  handle = does;
  return fetchAnswer(request(change), bounds, stop);
};

test('an answer, of whatever type', async () => {
  const fetched = await ask((_, response) => response.setHeader('content-type', 'image/png').end('{"a":"ü"}'));
  expect(fetched).toEqual({ is: 'answer', answer: { status: 200, text: '{"a":"ü"}' }, contentType: 'image/png' });
});

test('sends what it was given, without cookies and referrer', async () => {
  await ask((_, response) => response.setHeader('set-cookie', 'a=1').end('[]'));
  await ask((_, response) => response.end('[]'), { body: '{"q":1}', headers: { authorization: 'ApiKey x' } });
  expect(log.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/x?q=1', ''],
    ['POST', '/x?q=1', '{"q":1}'],
  ]);
  expect(log[1]?.headers).toMatchObject({ authorization: 'ApiKey x', 'content-type': 'application/json' });
  for (const { headers } of log) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
});

describe('why there is none', () => {
  const status =
    (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
    (_, response) =>
      response.writeHead(code, headers).end(body);
  test.each<[string, Handler, string]>([
    ['429 with a body', status(429, {}, 'Please limit requests'), 'busy'],
    ['429 without', status(429), 'busy'],
    ['401', status(401), 'refused'],
    ['403', status(403, {}, '<html>Forbidden</html>'), 'refused'],
    ['500', status(500), 'down'],
    ['503', status(503), 'down'],
    ['404', status(404), 'unreadable'],
    ['204', status(204), 'unreadable'],
    ['a redirect elsewhere', status(302, { location: 'https://consent.example/' }), 'redirected'],
    ['a redirect to itself', status(301, { location: '/x' }), 'redirected'],
    ['a broken connection', (_, response) => response.destroy(), 'unreachable'],
    [
      'half an answer',
      (_, response) => response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy()),
      'unreachable',
    ],
  ])('%s', async (_, does, why) => expect(await ask(does)).toMatchObject({ is: 'failed', why }));

  test('the computer is offline: nothing is tried', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await ask((_, response) => response.end('[]'))).toMatchObject({ why: 'offline' });
    vi.unstubAllGlobals();
    expect(log).toEqual([]);
  });
  test('nobody is there', async () =>
    expect(await fetchAnswer(request({ url: 'http://127.0.0.1:9/' }), { patience: 5_000 }, never)).toMatchObject({
      why: 'unreachable',
    }));
  test('an address that is none', async () =>
    expect(await fetchAnswer(request({ url: 'http://' }), { patience: 5_000 }, never)).toMatchObject({
      why: 'unreachable',
    }));
  test('a redirect is not followed', async () => {
    await ask(status(302, { location: `${base}/elsewhere` }));
    expect(log.map(({ url }) => url)).toEqual(['/x?q=1']);
  });
  test('too long, and no more of it is read than is allowed', async () => {
    let sent = 0;
    const flood: Handler = (_, response) => {
      const piece = Buffer.alloc(64_000, 'a');
      const pour = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', pour);
        }
        response.end();
      };
      pour();
    };
    expect(await ask(flood)).toMatchObject({ why: 'too-large' });
    expect(sent).toBeLessThan(mostBytes + 20_000_000);
  });
  test('too late, before the first byte or after', async () => {
    expect(await ask(() => undefined, {}, { patience: 40 })).toMatchObject({ why: 'timeout' });
    expect(await ask((_, response) => response.write('['), {}, { patience: 40 })).toMatchObject({ why: 'timeout' });
  });
  test('how long it wants to be left alone', async () => {
    const fetched = await ask(status(429, { 'retry-after': '60' }));
    expect(fetched.is === 'failed' && fetched.until && fetched.until - Date.now()).toBeGreaterThan(50_000);
  });
});

test('statuses that a service explains itself are answers', async () => {
  handle = (_, response) => response.writeHead(404).end('{"error":"no such index"}');
  expect(await fetchAnswer(request(), { patience: 5_000, reads: [404] }, never)).toEqual({
    is: 'answer',
    answer: { status: 404, text: '{"error":"no such index"}' },
    contentType: null,
  });
});

test('stopped: at once, and told apart from failed', async () => {
  const stop = new AbortController();
  const arrived = Promise.withResolvers<void>();
  const asked = ask(() => arrived.resolve(), {}, { patience: 60_000 }, stop.signal);
  await arrived.promise;
  stop.abort();
  expect(await asked).toEqual({ is: 'stopped' });
});
