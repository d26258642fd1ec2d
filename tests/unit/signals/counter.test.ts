import { describe, expect, test } from 'vitest';
import { counter } from '../../../lib/signals/counter';
import { candidatesIn, type Draft } from './page';

const conversation =
  'https://counter.theconversation.com/content/194231/count.gif?distributor=republish-lightbox-basic';
const find = (draft: Draft) => candidatesIn(counter, draft);

describe('finds', () => {
  test('The Conversation’s counter, and the article that it counts', () => {
    const href = 'https://theconversation.com/why-old-depots-leak-194231?utm_source=x';
    const foot = [{ text: 'Read the original article.', links: [{ text: 'original article', href }] }];
    expect(find({ beacons: [conversation], foot })).toMatchObject([
      { name: 'The Conversation', organization: 'the-conversation', url: href, where: 'markup' },
    ]);
  });
  test('the counter alone', () => {
    const [clue] = find({ beacons: ['https://millgate.example/logo.png', conversation] });
    expect(clue).toMatchObject({ name: 'The Conversation', kind: 'republished' });
    expect(clue?.url).toBeUndefined();
    expect(clue?.quote).toContain('counter.theconversation.com');
  });
  test('the counter of a newsroom’s republication tool', () => {
    const src = 'https://lanternnews.example/?republication-pixel=true&post=812&ga4=G-1';
    expect(find({ beacons: [src] })).toMatchObject([{ name: 'lanternnews.example' }]);
  });
  test('ProPublica’s pixel', () =>
    expect(find({ beacons: ['https://pixel.propublica.org/pixel.js'] })).toMatchObject([
      { organization: 'propublica' },
    ]));
});

describe('nearly finds', () => {
  test('a counter without encryption, in capitals', () =>
    expect(find({ beacons: ['HTTP://COUNTER.theconversation.com/content/194231/count.gif'] })).toHaveLength(1));
  test('two counters are one sign', () => expect(find({ beacons: [conversation, conversation] })).toHaveLength(1));
  test('a link to another article of the publisher’s is not the original', () => {
    const href = 'https://theconversation.com/how-trams-turn-1942';
    const foot = [{ text: 'See also.', links: [{ text: 'See also', href }] }];
    expect(find({ beacons: [conversation], foot })[0]?.url).toBeUndefined();
  });
});

describe('must not find', () => {
  test.each([
    ['a picture of the page’s own', 'https://millgate.example/depot.jpg'],
    ['a picture of the publisher’s', 'https://images.theconversation.com/files/194231/depot.jpg'],
    ['a counter of nobody’s article', 'https://counter.theconversation.com/content/'],
    ['a host that only sounds so', 'https://counter.theconversation.com.evil.example/content/194231/count.gif'],
    ['an audience counter', 'https://stats.example/pixel.gif?post=812'],
    ['the tool’s pixel on its own site', 'https://millgate.example/?republication-pixel=true&post=812'],
    ['no address', ''],
  ])('%s', (_, src) => expect(find({ beacons: [src] })).toEqual([]));
  test('its own counter on The Conversation', () =>
    expect(find({ url: 'https://theconversation.com/depots-194231', beacons: [conversation] })).toEqual([]));
});
