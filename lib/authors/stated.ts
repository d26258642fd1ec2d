/** Who the page's data and its head say wrote the article. */
import { wordsOf } from '../languages/word';
import type { Page } from '../page';
import type { Scene } from '../scene';
import { namesIn, opensByline } from './byline';
import type { Signature } from './signature';

/** How heads call their authors, whatever stands before: "article:author", "parsely-author", "byl". */
const authorMeta = /(?:^|[._:-])(?:authors?|author_?name|bylines?|byl|creator|dc\.creator)$/;
const isAuthorMeta = (name: string): boolean => authorMeta.test(name) && !/^(?:twitter|book|video|music):/.test(name);

/** What the fields of a head say of who wrote. */
const fieldsOf = ({ metas }: Page): string[] =>
  metas.flatMap(({ name, content }) => (isAuthorMeta(name) && !/^https?:/.test(content) ? [content] : []));

/** Those whom the article's data name. */
export const inData = (scene: Scene): Signature[] =>
  scene.page.data
    .filter((each) => each.isArticle)
    .flatMap((node) => {
      const authors = node.named('author');
      return authors.length > 0 ? authors : node.named('creator');
    })
    .filter(({ type }) => !/Organization/.test(type))
    .flatMap(({ name, url }) =>
      namesIn(name, scene).map((each): Signature => ({ name: each, url, quote: `author: ${name}`, where: 'data' })),
    );

/**
 * What a card for sharing says of who wrote: "Written by" in one of its two labels, the names in the field beside it
 * (`twitter:label1`, `twitter:data1`; WordPress's common plugins fill them in the site's language).
 */
const onCard = ({ metas, language }: Page): string[] =>
  ['1', '2'].flatMap((at) => {
    const said = (name: string) => metas.find((meta) => meta.name === `twitter:${name}${at}`)?.content ?? '';
    const line = `${said('label')} ${said('data')}`;
    return said('label') && opensByline(line, language) ? [said('data')] : [];
  });

/** Those whom the head names. */
export const inHead = (scene: Scene): Signature[] =>
  [...fieldsOf(scene.page), ...onCard(scene.page)].flatMap((content) =>
    namesIn(content, scene).map((name): Signature => ({ name, url: '', quote: `author: ${content}`, where: 'head' })),
  );

/** What data and head say of who wrote, word by word. */
export const statedNames = (page: Page): string[] => [
  ...page.data
    .filter(({ isArticle }) => isArticle)
    .flatMap((node) => node.named('author'))
    .flatMap(({ type, name }) => (/Organization/.test(type) ? [] : [name])),
  ...fieldsOf(page),
];

/** The authors of a study, as its head gives them for citing: the family's name first. */
export const citedIn = ({ metas }: Page): Signature[] =>
  metas
    .filter(({ name }) => /^citation_authors?$/.test(name))
    .map(({ content }) => ({
      name: content
        .split(/\s*,\s*/)
        .reverse()
        .join(' '),
      url: '',
      quote: content,
      where: 'head',
    }));

const edited = (name: string) =>
  new RegExp(String.raw`${wordsOf('editedBy')}\s*[:：]?\s*${name.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu');

/** Does the page say of somebody that he or she edited the article? Data often name who put it up. */
export const isEditor = (name: string, { places }: Scene): boolean =>
  [...places.head, ...places.foot].some(({ text }) => text.includes(name) && edited(name).test(text));
