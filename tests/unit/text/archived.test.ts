import { expect, test } from 'vitest';
import { liveAddress } from '../../../lib/text/archived';

test.each([
  ['https://web.archive.org/web/20200314000000/https://a.example/b', 'https://a.example/b'],
  ['http://archive.org/web/2020id_/http://a.example/', 'http://a.example/'],
  ['https://web.archive.org/web/2020/a.example', 'https://web.archive.org/web/2020/a.example'],
  ['https://a.example/b', 'https://a.example/b'],
])('the live address of %s is %s', (url, live) => expect(liveAddress(url)).toBe(live));
