import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressToSend, cautionAbout, withoutTracking } from '../../lib/privacy';

describe('may be asked about without another question', () => {
  test.each([
    'https://news.example.org/2026/11/ferry-talks',
    'http://www.example.com/story.php?id=48213&page=2',
    'https://paper.example.co.uk/news/article-1234567?utm_source=feed&fbclid=IwAR0abcdefghijklmnopqrstuvwxyz012345',
    'https://example.org/articles/c4g9x2mvzl1o',
    'https://example.org/story?date=2026-11-12&section=world',
    'https://8.8.8.8/page',
    'https://example.org:8443/a',
    'https://münchen.example/artikel',
    // The numbers of articles, as content systems give them.
    'https://wire.example/article/economy-growth-3cc842471fb9df42315d658d88c8403a',
    'https://wire.example/a9a988465ae944bd8dbd5094ebd562ad',
    'https://paper.example/sports/runner-wins/article_1287f62a-c721-41ec-8e4a-675a52c4bccd.html',
    'https://paper.example/story.html?id=af4bb925-96cb-4110-bbec-db840bf1f28e&k=77354',
    'https://paper.example/pais/I7QCHL6HAZCBBIROIOUNHFGB5I/story/',
    'https://paper.example/a/202311/17/WS65571297a310d5acd876f404.html',
    'https://agency.example/hosted/article/ALeqM5jUGjh4hmmFdCUNotWgpLFTKNCpmw',
    'https://paper.example/share/level-3-live-harbor-opening-19056312',
    'https://paper.example/documents/2026/11/report-on-the-harbor',
    'https://films.example/watch?v=dQw4w9WgXcQ',
    'https://social.example/@jane@other.example/114012345678901234',
    'https://paper.example/page?AID=/20110727/REGION00/914878331',
    'https://shop.example/desk?srsltid=AfmBOorh1op9uY84VGXyJyDc8b_spzX7-GZqwkfM0ZYeKKcT7nb5GcFa',
    'https://[2606:4700:4700::1111]/a',
  ])('%s', (url) => expect(cautionAbout(url, false)).toBeNull());
});

describe('is asked about only after another question', () => {
  test.each([
    ['http://localhost/a', 'loopback'],
    ['http://app.localhost:3000/a', 'loopback'],
    ['http://127.0.0.1:8080/a', 'loopback'],
    ['http://[::1]/a', 'loopback'],
    ['http://0.0.0.0/a', 'loopback'],
    ['http://10.1.2.3/a', 'private-address'],
    ['http://172.16.0.1/a', 'private-address'],
    ['http://192.168.1.1/a', 'private-address'],
    ['http://169.254.169.254/latest', 'private-address'],
    ['http://100.64.1.1/a', 'private-address'],
    ['http://[fd00::1]/a', 'private-address'],
    ['http://[fe80::1]/a', 'private-address'],
    ['http://[::ffff:192.168.1.1]/a', 'private-address'],
    // Other spellings of 192.168.1.1 and 127.0.0.1, which a browser's parser brings to one.
    ['http://3232235777/a', 'private-address'],
    ['http://0x7f.1/a', 'loopback'],
    ['http://intranet/wiki', 'intranet'],
    ['http://wiki.corp/page', 'intranet'],
    ['https://printer.local/status', 'intranet'],
    ['https://nas.home.arpa/', 'intranet'],
    ['https://hr.internal./', 'intranet'],
    ['file:///home/me/letter.html', 'file'],
    ['about:blank', 'unknown'],
    ['data:text/html,hi', 'unknown'],
    ['not an address', 'unknown'],
    ['', 'unknown'],
    ['https://me:secret@example.org/a', 'credentials'],
    ['https://me@example.org/a', 'credentials'],
    ['https://example.org/a?access_token=abc', 'token'],
    ['https://example.org/a?api_key=1', 'token'],
    ['https://example.org/a?PHPSESSID=1', 'token'],
    ['https://example.org/a?userToken=1', 'token'],
    ['https://example.org/newsletter?email=a%40b.example', 'token'],
    ['https://example.org/a?x=eyJhbGciOi.J9.abc', 'token'],
    ['https://example.org/share?s=9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c', 'token'],
    ['https://example.org/read?unlocked_article_code=1', 'token'],
    ['https://example.org/read?authtoken=1', 'token'],
    ['https://example.org/read?t=AbC123xYz9', 'token'],
    ['https://example.org/list?to=jane%40corp.example', 'token'],
    ['https://example.org/list?to=jane%2540corp.example', 'token'],
    ['https://example.org/call?n=%2B4915112345678', 'token'],
    ['https://example.org/call?n=(212)%20867-5309', 'token'],
    ['https://example.org/go?next=https%3A%2F%2Fbay.example%2Fa%3Ftoken%3D1', 'token'],
    ['https://example.org/?9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c', 'token'],
    ['https://example.org/unsubscribe/jane@corp.example', 'token'],
    ['https://example.org/u/jane%40corp.example/list', 'token'],
    ['https://example.org/story;jsessionid=9F8A7B6C', 'token'],
    ['https://example.org/reset/eyJhbGciOi.J9.abc', 'token'],
    ['https://example.org/reset-password/9f8a7b6c5d4e3f2a', 'token'],
    ['https://example.org/share/9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c', 'token'],
    ['https://example.org/invite/AbC123xYz9', 'token'],
    ['https://example.org/b29c11d3-9590-4045-8e2c-a568f9f24617/preview', 'token'],
    ['https://example.org/document/d/1AbCdEfGh2IjKlMnOp3QrStUvWx4YzAbCdEfGh5IjKlMn/edit', 'token'],
    ['https://example.org/file/Xy3-Zq8_Lm2Pw9', 'token'],
    ['https://example.org/x/Qx7Zp2Lk9Wm4Rt6Vb1Nc8Yd3', 'token'],
    ['http://wiki.corp../page', 'intranet'],
    ['http://localhost../a', 'loopback'],
    ['http://abcdefghijklmnop.onion/a', 'intranet'],
    ['http://paper.i2p/a', 'intranet'],
    ['http://vault.service.consul/ui', 'intranet'],
    ['http://fritz.box/', 'intranet'],
    ['http://desk.tailnet.ts.net/', 'intranet'],
    ['http://[::192.168.0.1]/', 'private-address'],
    ['http://[64:ff9b::192.168.0.1]/', 'private-address'],
    ['http://[2002:c0a8:1::]/', 'private-address'],
    ['http://[fec0::1]/', 'private-address'],
    ['http://[ff02::1]/', 'private-address'],
    ['http://[2001:db8::1]/', 'private-address'],
    ['http://198.18.0.1/', 'private-address'],
    ['http://198.19.255.255/', 'private-address'],
    ['http://192.0.0.8/', 'private-address'],
    ['http://224.0.0.1/', 'private-address'],
    ['http://255.255.255.255/', 'private-address'],
  ])('%s: %s', (url, caution) => expect(cautionAbout(url, false)).toBe(caution));
  test('any page in a private window', () =>
    expect(cautionAbout('https://news.example.org/a', true)).toBe('private-window'));
});

describe('what is sent of an address', () => {
  test.each([
    ['https://example.org/a?utm_source=x&id=7#part', 'https://example.org/a?id=7'],
    ['https://example.org/a?id=7&q=a%20b', 'https://example.org/a?id=7&q=a%20b'],
    ['https://example.org/a?gclid=abc', 'https://example.org/a'],
  ])('%s → %s', (from, to) => {
    expect(withoutTracking(from)).toBe(to);
    expect(addressToSend(from)).toBe(to);
  });
  test.each(['http://localhost/a', 'https://me:pw@example.org/a', 'https://example.org/a?token=1', 'file:///x', ''])(
    '%s is never sent',
    (url) => expect(addressToSend(url)).toBeNull(),
  );
});

describe('whatever the address', () => {
  const part = fc.stringMatching(/^[a-z]{1,12}$/);
  const path = fc.array(part, { maxLength: 4 });
  const letters = fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/);
  const token = fc.tuple(letters, letters, letters).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`);
  const mail = fc.tuple(part, part).map(([name, host]) => `${name}@${host}.example`);
  const secret = fc.oneof(token, mail);
  /** As it is, and escaped once and twice. */
  const spelled = fc.tuple(secret, fc.constantFrom(0, 1, 2)).map(([said, times]) => {
    const escaped = (text: string) => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
    return times === 0 ? said : times === 1 ? escaped(said) : encodeURIComponent(escaped(said));
  });

  test('a token or an address for mail in its path is asked about, and never sent', () =>
    fc.assert(
      fc.property(path, spelled, path, (before, said, after) => {
        const url = `https://paper.example/${[...before, said, ...after].join('/')}`;
        expect(cautionAbout(url, false)).toBe('token');
        expect(addressToSend(url)).toBeNull();
      }),
    ));
  test('and so it is in a parameter, of a folder or of the whole', () =>
    fc.assert(
      fc.property(path, part, spelled, fc.constantFrom('?', ';'), (folders, name, said, mark) => {
        fc.pre(cautionAbout(`https://paper.example/?${name}=1`, false) === null);
        fc.pre(withoutTracking(`https://paper.example/?${name}=1`).includes(name));
        expect(cautionAbout(`https://paper.example/${folders.join('/')}${mark}${name}=${said}`, false)).toBe('token');
      }),
    ));
  test('folders in words and a number are not', () =>
    fc.assert(
      fc.property(path, fc.nat(), (folders, number) => {
        expect(cautionAbout(`https://paper.example/${[...folders, number].join('/')}`, false)).toBeNull();
      }),
    ));

  const byte = fc.integer({ min: 0, max: 255 });
  const privately = fc.oneof(
    fc.tuple(fc.constantFrom(10, 127, 0), byte, byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    fc.tuple(fc.constant(198), fc.integer({ min: 18, max: 19 }), byte, byte),
    fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
  );
  type Four = readonly [number, number, number, number];
  const hex = (number: number) => number.toString(16);
  const pairs = ([a, b, c, d]: Four) => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
  const whole = ([a, b, c, d]: Four) => ((a * 256 + b) * 256 + c) * 256 + d;
  const spellings: readonly ((four: Four) => string)[] = [
    (four) => four.join('.'),
    (four) => four.map((each) => `0x${hex(each)}`).join('.'),
    (four) => four.map((each) => `0${each.toString(8)}`).join('.'),
    (four) => `${whole(four)}`,
    (four) => `0x${hex(whole(four))}`,
    ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
    ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
    (four) => `[::${four.join('.')}]`,
    (four) => `[::ffff:${four.join('.')}]`,
    (four) => `[::ffff:${pairs(four)}]`,
    (four) => `[::ffff:0:${pairs(four)}]`,
    (four) => `[64:ff9b::${four.join('.')}]`,
    (four) => `[2002:${pairs(four)}::1]`,
    (four) => `[0:0:0:0:0:ffff:${pairs(four)}]`,
    (four) => `${four.join('.')}.`,
    (four) => [...four.join('.')].map((letter) => (letter === '.' ? '。' : letter)).join(''),
    (four) => [...four.join('.')].map((letter) => `%${hex(letter.charCodeAt(0))}`).join(''),
  ];
  test('an address of a private network is known in every spelling that browsers take', () =>
    fc.assert(
      fc.property(privately, fc.constantFrom(...spellings), (four, spell) => {
        const url = `http://${spell(four)}/status`;
        expect(URL.canParse(url)).toBe(true);
        expect(cautionAbout(url, false)).toMatch(/^(?:loopback|private-address)$/);
        expect(addressToSend(url)).toBeNull();
      }),
      { numRuns: 500 },
    ));
  test('nothing throws, and what is sent has neither tracking nor fragment', () =>
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (url) => {
        cautionAbout(url, false);
        expect(addressToSend(url) ?? '').not.toContain('#');
      }),
    ));
});
