import { type Article, copyOf } from '../model.ts';
import { find, readQuery } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken, text } from '../service.ts';

/** A result; every third engine gives no date, as many do not. */
function result({ url, headline, lead, outlet, published }: Article, index: number, category: string) {
  const { protocol, host, pathname, search } = new URL(url);
  const dated = index % 3 !== 2;
  return {
    template: 'default.html',
    engine: dated ? 'bing news' : 'brave.news',
    title: headline,
    url,
    content: lead,
    img_src: '',
    iframe_src: '',
    audio_src: '',
    thumbnail: '',
    publishedDate: dated ? published.replace(/Z$/, '') : null,
    pubdate: dated ? published.replace('T', ' ').replace(/Z$/, '') : '',
    length: null,
    views: '',
    author: '',
    metadata: outlet,
    priority: '',
    parsed_url: [protocol.replace(':', ''), host, pathname, '', search.replace('?', ''), ''],
    engines: [dated ? 'bing news' : 'brave.news'],
    open_group: false,
    close_group: false,
    positions: [index + 1],
    score: 1 / (index + 1),
    category,
  };
}

/** A SearXNG whose operator has switched JSON on. */
export const searxng: Service = {
  name: 'searxng',
  hosts: [],
  typical: 1200,
  answer(ask: Ask) {
    if (!ask.url.pathname.endsWith('/search')) return notHere();
    const query = parameter(ask, 'q');
    if (parameter(ask, 'format') !== 'json')
      return text('<!doctype html><html><title>SearXNG</title></html>', 'text/html; charset=utf-8');
    if (!query) return json({ error: 'No query' }, 'application/json', 400);
    const [category = 'general'] = parameter(ask, 'categories').split(',').filter(Boolean);
    const found = taken(find(ask.world.articles, readQuery(query)), ask, 40, copyOf);
    return json({
      query,
      number_of_results: 0,
      results: found.map((article, index) => result(article, index, category)),
      answers: [],
      corrections: [],
      infoboxes: [],
      suggestions: [],
      unresponsive_engines: found.length > 0 ? [] : [['duckduckgo news', 'timeout']],
    });
  },
};
