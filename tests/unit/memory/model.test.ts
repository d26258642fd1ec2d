import { describe, expect, test } from 'vitest';
import { lastForgotten } from '../../../lib/memory/keep';
import { Remembered, rememberedOf } from '../../../lib/memory/model';

type Told = Parameters<typeof rememberedOf>[0];
const told = (page: Partial<Told['page']> = {}, origin: Told['origin'] = null): Told => ({
  page: {
    url: 'https://www.valleypost.example/news/dam-repairs-begin?utm_source=mail#top',
    title: 'Dam repairs begin',
    lead: 'Repairs at the upper dam began on Tuesday.',
    site: 'Valley Post',
    language: 'en',
    published: '2026-03-03T10:00:00Z',
    house: null,
    wordCount: 300,
    ...page,
  },
  verdict: { kind: 'wire', confidence: 0.9 },
  origin,
});
const agency: NonNullable<Told['origin']> = {
  name: 'Harbor News Agency',
  organization: 'harbor',
  kind: 'news-agency',
  country: null,
  domain: 'harbor.example',
  homepage: null,
  url: 'https://harbor.example/1',
  published: null,
  sister: false,
};

describe('what is kept of a page', () => {
  test('is its address without tracking, its days, its first sentences and its origin', () =>
    expect(rememberedOf(told({}, agency), '2026-03-04')).toEqual({
      address: 'https://www.valleypost.example/news/dam-repairs-begin',
      site: 'valleypost.example',
      title: 'Dam repairs begin',
      day: '2026-03-04',
      published: '2026-03-03',
      language: 'en',
      lead: 'Repairs at the upper dam began on Tuesday.',
      origin: { kind: 'wire', name: 'Harbor News Agency', organization: 'harbor', url: 'https://harbor.example/1' },
    }));
  test('has its caps, whatever the page sends', () => {
    const endless = '𝒳 '.repeat(5_000);
    const kept = rememberedOf(
      told(
        { title: endless, lead: endless, language: endless, published: endless },
        { ...agency, name: endless, url: `https://a.example/${endless}` },
      ),
      '2026-03-04',
    );
    expect(Remembered.safeParse(kept).success).toBe(true);
    expect([...(kept?.lead ?? '')].length).toBeLessThanOrEqual(301);
    expect(kept).toMatchObject({ published: null, origin: { url: null } });
  });
  test('is nothing where the address is none to come back to', () => {
    expect(rememberedOf(told({ url: 'about:blank' }), '2026-03-04')).toBeNull();
    expect(rememberedOf(told({ url: `https://a.example/${'x'.repeat(2_000)}` }), '2026-03-04')).toBeNull();
  });
});

test('what is older than the reader wants is to be forgotten', () => {
  expect(lastForgotten('2026-03-04', 'month')).toBe('2026-02-01');
  expect(lastForgotten('2026-03-04', 'year')).toBe('2025-03-03');
  expect(lastForgotten('2026-03-04', 'always')).toBeNull();
});
