import { googleEdition } from '../edition';
import { readFeed } from '../feed';
import { article, outletAt } from '../outlet';
import { newsQuery } from '../query';
import { addressOf, get, type Service } from '../service';
import { linkOf, momentOf, plain } from '../text';

/** "Headline - Publisher": the publisher goes, as `source` spells it; a headline's own dashes stay. */
function headline(title: string, publisher: string): string {
  const ending = ` - ${publisher}`;
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}

/**
 * Google News' search as RSS. Its links are opaque (since July 2024 they hide the target, and are not decoded): an
 * item is known by its publisher's site and its headline.
 */
export const googleNews: Service = {
  id: 'google-news',
  name: 'Google News',
  hosts: ['https://news.google.com/*'],
  gives: 'gives_google_news',
  patience: 12_000,
  pace: 1_000,
  ask(question) {
    const query = newsQuery(question);
    if (!query) return null;
    const { hl, gl, ceid } = googleEdition(query.language);
    return get(addressOf('https://news.google.com/rss/search', { q: query.words, hl, gl, ceid }), ...query.sends);
  },
  read: ({ text }) =>
    readFeed(text, (items) => ({
      is: 'found',
      findings: items.flatMap(({ title, link, published, source, sourceUrl }) =>
        article({
          title: plain(headline(title.trim(), source.trim())),
          url: linkOf(link),
          direct: false,
          outlet: outletAt(source, sourceUrl),
          published: momentOf(published),
          seen: null,
          language: null,
          excerpt: null,
        }),
      ),
    })),
};
