import { createHash } from 'node:crypto';
import { type Article, copyOf } from '../model.ts';
import { find, hostOf, readQuery } from '../search.ts';
import { type Ask, escaped, mailDate, notHere, onward, parameter, type Service, taken, text } from '../service.ts';

/** The opaque name of an article: it says nothing of the address behind it. */
function opaque(url: string): string {
  const bytes = [1, 2, 3].map((part) => createHash('sha512').update(`${part} ${url}`).digest());
  return `CBMi${Buffer.concat(bytes).toString('base64url').slice(0, 216)}`;
}

function item({ url, headline, outlet, published }: Article): string {
  // Behind a portal's address Google names the portal.
  const isPortal = hostOf(url) === 'msn.com';
  const publisher = isPortal ? 'MSN' : outlet;
  const name = opaque(url);
  const link = `https://news.google.com/rss/articles/${name}?oc=5`;
  const list = `<a href="${link}" target="_blank">${escaped(headline)}</a>&nbsp;&nbsp;<font color="#6f6f6f">${escaped(publisher)}</font>`;
  return (
    `<item><title>${escaped(`${headline} - ${publisher}`)}</title><link>${link}</link>` +
    `<guid isPermaLink="false">${name}</guid><pubDate>${mailDate(published)}</pubDate>` +
    `<description>${escaped(list)}</description><source url="${escaped(new URL(url).origin)}">${escaped(publisher)}</source></item>`
  );
}

/** The search of Google News, as RSS. */
export const googleNews: Service = {
  name: 'google-news',
  hosts: ['news.google.com'],
  typical: 700,
  answer(ask: Ask) {
    const [, name] = /^\/(?:rss\/)?articles\/(CBMi[\w-]+)$/.exec(ask.url.pathname) ?? [];
    const named = name && ask.world.articles.find(({ url }) => opaque(url) === name);
    if (named) return onward(named.url);
    if (ask.url.pathname !== '/rss/search') return notHere();
    const query = parameter(ask, 'q');
    const found = taken(find(ask.world.articles, readQuery(query)), ask, 100, copyOf);
    const edition = `hl=${parameter(ask, 'hl')}&gl=${parameter(ask, 'gl')}&ceid=${parameter(ask, 'ceid')}`;
    const page = `https://news.google.com/search?q=${encodeURIComponent(query)}&${edition}`;
    return text(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator>` +
        `<title>${escaped(`"${query}" - Google News`)}</title><link>${escaped(page)}</link><language>${escaped(parameter(ask, 'hl'))}</language>` +
        `<description>Google News</description>${found.map(item).join('')}</channel></rss>`,
      'application/xml; charset=utf-8',
    );
  },
};
