import { describe, expect, test } from 'vitest';
import { questionOf } from '../../lib/coverage/question';
import { linkKind } from '../../lib/link';
import { linkSite } from '../../lib/linkSite';

test.each([
  ['https://bay.example/', 'web'],
  ['HTTP://BAY.EXAMPLE', 'web'],
  ['mailto:desk@bay.example', 'mail'],
  ['tel:+123', 'phone'],
  ['javascript:void(0)', 'script'],
  ['file:///home/me/notes.html', 'file'],
  ['blob:https://bay.example/1', 'other'],
  ['not an address', 'other'],
])('%s is %s', (url, kind) => expect(linkKind(url)).toBe(kind));

describe('the site of a link', () => {
  test('in the dataset: who, what, where, whose', () =>
    expect(linkSite('https://www.vancouversun.com/news/ferry')).toEqual({
      organization: {
        name: 'Vancouver Sun',
        organization: 'vancouver-sun',
        kind: 'newspaper',
        country: 'CA',
        homepage: 'https://vancouversun.com/',
      },
      owner: 'Postmedia',
    }));
  test.each(['https://nobody.example/', 'https://ann.wordpress.com/2026/ferry', 'http://127.0.0.1/'])(
    'nothing is said of %s',
    (url) => expect(linkSite(url)).toEqual({ organization: null, owner: null }),
  );
});

test('its first copy may be asked for, whatever its page is, and no other’s', () => {
  const state = {
    report: null,
    lookUp: null,
    url: 'https://here.example/',
    link: { url: 'https://bay.example/', text: null, answer: null },
  };
  expect(questionOf(state, 'first-seen', 'https://bay.example/')).toEqual({
    topic: 'first-seen',
    url: 'https://bay.example/',
  });
  expect(questionOf(state, 'first-seen', 'https://other.example/')).toBeNull();
  expect(questionOf(state, 'coverage', '')).toBeNull();
});
