import { createHash } from 'node:crypto';
import { type Article, copyOf } from '../model.ts';
import { find, readQuery } from '../search.ts';
import { type Ask, escaped, mailDate, notHere, parameter, type Service, taken, text } from '../service.ts';

/** The summary that Bing shows is about this long. */
const longest = 220;

/** Bing's counting link, with the article's address as a parameter in small hexadecimals. */
function counted(url: string, market: string): string {
  const target = encodeURIComponent(url).replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  const id = createHash('md5').update(url).digest('hex');
  const number = BigInt(`0x${id.slice(0, 15)}`);
  return `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=${id}&url=${target}&c=${number}&mkt=${market.toLowerCase()}`;
}

function item({ url, headline, outlet, published, lead }: Article, market: string): string {
  const summary = lead.length > longest ? `${lead.slice(0, lead.lastIndexOf(' ', longest))} ...` : lead;
  return (
    `<item><title>${escaped(headline)}</title><link>${escaped(counted(url, market))}</link>` +
    `<description>${escaped(summary)}</description><pubDate>${mailDate(published)}</pubDate>` +
    `<News:Source>${escaped(outlet)}</News:Source></item>`
  );
}

/** The search of Bing News, as RSS. The prefix of its own elements is bound to the address that was asked. */
export const bingNews: Service = {
  name: 'bing-news',
  hosts: ['www.bing.com'],
  typical: 500,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/news/search' || parameter(ask, 'format').toLowerCase() !== 'rss') return notHere();
    const query = parameter(ask, 'q');
    const market = parameter(ask, 'mkt');
    const found = taken(find(ask.world.articles, readQuery(query)), ask, 30, copyOf);
    const page = escaped(`https://www.bing.com/news/search?q=${encodeURIComponent(query)}&format=rss`);
    const title = escaped(query);
    return text(
      `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="${page}"><channel>` +
        `<title>${title} - BingNews</title><link>${page}</link><description>Search results</description>` +
        `<image><url>http://www.bing.com:80/s/a/rsslogo.gif</url><title>${title}</title><link>${page}</link></image>` +
        `${found.map((article) => item(article, market)).join('')}</channel></rss>`,
      'text/xml; charset=utf-8',
    );
  },
};
