import { bingMarket } from '../edition';
import { readFeed } from '../feed';
import { article, outletAt } from '../outlet';
import { newsQuery } from '../query';
import { addressOf, get, type Service } from '../service';
import { excerptOf, linkOf, momentOf, plain } from '../text';

/** The article's own address, which Bing's counting link carries as a parameter. */
function target(link: string): string | null {
  const url = URL.parse(link.trim());
  const isCounter = url && /(?:^|\.)bing\.com$/.test(url.hostname) && url.pathname.endsWith('/apiclick.aspx');
  return linkOf(isCounter ? url.searchParams.get('url') : link);
}

/** Bing News' search as RSS. */
export const bingNews: Service = {
  id: 'bing-news',
  name: 'Bing News',
  hosts: ['https://www.bing.com/*'],
  gives: 'gives_bing_news',
  patience: 12_000,
  pace: 1_000,
  ask(question) {
    const query = newsQuery(question);
    if (!query) return null;
    const parameters = { q: query.words, format: 'rss', mkt: bingMarket(query.language) };
    return get(addressOf('https://www.bing.com/news/search', parameters), ...query.sends);
  },
  read: ({ text }) =>
    readFeed(text, (items) => ({
      is: 'found',
      findings: items.flatMap(({ title, link, published, summary, source }) => {
        const url = target(link);
        return article({
          title: plain(title),
          url,
          direct: true,
          outlet: outletAt(source, url ?? ''),
          published: momentOf(published),
          seen: null,
          language: null,
          excerpt: excerptOf(summary),
        });
      }),
    })),
};
