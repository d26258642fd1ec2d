import type { Snapshot } from '../lib/model';
import { sample } from '../lib/sample';
import { dateInWords, spokenLanguage, t } from '../lib/words';
import { Sentence } from './Text';

/** An article to try us on, as the site that republished it would show it. */
export function Sample() {
  return (
    <article class="sample" lang={spokenLanguage()}>
      <p class="site">{sample.site}</p>
      <h2>{t('sample_title')}</h2>
      <p class="byline">
        {t('sample_byline', sample.author)}
        {' · '}
        <time dateTime={sample.published}>{dateInWords(sample.published)}</time>
      </p>
      <p>{t('sample_habit')}</p>
      <p>{t('sample_reason')}</p>
      <p>{t('sample_quote')}</p>
      <p>{t('sample_cost')}</p>
      <p>{t('sample_doubt')}</p>
      <p>{t('sample_others')}</p>
      <p class="notice">
        <Sentence
          say="sample_notice"
          parts={[
            <a key="original" href={sample.original}>
              {sample.origin}
            </a>,
          ]}
        />{' '}
        <Sentence
          say="sample_license"
          parts={[
            <a key="license" rel="license" href={sample.license.address}>
              {sample.license.name}
            </a>,
          ]}
        />
      </p>
    </article>
  );
}

/**
 * What the reading room gets for the page at `sample.address`: the article in a document of its own, with its site's
 * head, and nothing of the page that shows it.
 */
export function sampleSnapshot(shown: Element): Snapshot {
  const page = shown.ownerDocument.implementation.createHTMLDocument(t('sample_title'));
  page.documentElement.lang = spokenLanguage();
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = page.head.appendChild(page.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  add('link', { rel: 'canonical', href: sample.original });
  add('meta', { property: 'og:type', content: 'article' });
  add('meta', { property: 'og:title', content: t('sample_title') });
  add('meta', { property: 'og:site_name', content: sample.site });
  add('meta', { property: 'og:url', content: sample.address });
  add('meta', { name: 'author', content: sample.author });
  add('meta', { property: 'article:published_time', content: sample.published });
  page.body.append(page.importNode(shown, true));
  return { url: sample.address, html: page.documentElement.outerHTML, contentType: page.contentType };
}
