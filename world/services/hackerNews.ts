import type { Discussion } from '../model.ts';
import { wordsOf } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken } from '../service.ts';

const marked = (value: string, matchedWords: string[]) => ({
  matchLevel: matchedWords.length > 0 ? 'full' : 'none',
  matchedWords,
  value,
});

const hit = ({ id, url, title, author, points, comments, published }: Discussion, words: string[]) => ({
  _highlightResult: { author: marked(author, []), title: marked(title, []), url: marked(url, words) },
  _tags: ['story', `author_${author}`, `story_${id}`],
  author,
  children: Array.from({ length: Math.min(comments, 3) }, (_, index) => Number(id) + index + 1),
  created_at: published,
  created_at_i: Date.parse(published) / 1000,
  num_comments: comments,
  objectID: id,
  points,
  story_id: Number(id),
  title,
  updated_at: published,
  url,
});

/** Another submission of the same page. */
const renumbered = (each: Discussion, number: number): Discussion => ({ ...each, id: `${each.id}${number}` });

/** The search of Hacker News (Algolia). It finds what resembles an address, as the real one does. */
export const hackerNews: Service = {
  name: 'hacker-news',
  hosts: ['hn.algolia.com'],
  typical: 250,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/api/v1/search') return notHere();
    const query = parameter(ask, 'query');
    const words = wordsOf(query);
    const perPage = Number(parameter(ask, 'hitsPerPage')) || 20;
    const likeness = ({ url }: Discussion) => {
      const own = new Set(wordsOf(url));
      return words.filter((word) => own.has(word)).length / (words.length || 1);
    };
    const found = ask.world.discussions
      .filter((each) => likeness(each) >= 0.6)
      .toSorted((a, b) => likeness(b) - likeness(a) || b.points - a.points);
    return json(
      {
        exhaustive: { nbHits: true, typo: true },
        exhaustiveNbHits: true,
        exhaustiveTypo: true,
        hits: taken(found, ask, perPage, renumbered).map((each) => hit(each, words)),
        hitsPerPage: perPage,
        nbHits: found.length,
        nbPages: Math.ceil(found.length / perPage),
        page: 0,
        params: `${ask.url.searchParams}&advancedSyntax=true&analyticsTags=backend`,
        processingTimeMS: 4,
        processingTimingsMS: { total: 4 },
        query,
        serverTimeMS: 6,
      },
      'application/json; charset=utf-8',
    );
  },
};
