import type { Link, Report } from '../lib/model';
import { searchLinks } from '../lib/searchElsewhere';
import { inOneLine, plural, t } from '../lib/words';
import { Fold } from './Fold';
import { organizationLabels } from './labels';
import { Out } from './Out';
import { SearchElsewhere } from './SearchElsewhere';
import { Facts, PageText } from './Text';

/** What the article points to, in one line. */
export function citesInShort({ related: { cited, topics, byAuthor, studies } }: Report): string {
  const links = cited.reduce((sum, group) => sum + group.links.length, 0);
  const parts = inOneLine([
    links > 0 ? plural('cites_links', links) : null,
    studies.length > 0 ? plural('cites_studies', studies.length) : null,
    topics.length > 0 ? plural('cites_topics', topics.length) : null,
    byAuthor.length > 0 ? plural('cites_by_author', byAuthor.length) : null,
  ]);
  return parts || t('cites_nothing');
}

/** What the article points to, and where else to look. */
export function Cites({ report }: { report: Report }) {
  const { cited, topics, byAuthor, studies } = report.related;
  const { language } = report.page;
  return (
    <>
      {cited.length + topics.length + byAuthor.length + studies.length === 0 && (
        <p class="facts">{t('related_nothing')}</p>
      )}
      {cited.length > 0 && <Cited groups={cited} language={language} />}
      {topics.length > 0 && <Topics topics={topics} language={language} />}
      {byAuthor.length > 0 && (
        <>
          <h3>{t('related_by_author')}</h3>
          <Fold class="plain" first={5} of={byAuthor.map((link) => item(link, language))} />
        </>
      )}
      <SearchElsewhere links={searchLinks(report)} />
    </>
  );
}
function item(link: Link, language: string | null) {
  return (
    <li key={link.url}>
      <Out to={link.url}>
        <PageText language={language}>{link.text || link.url}</PageText>
      </Out>
    </li>
  );
}

function Cited({ groups, language }: { groups: Report['related']['cited']; language: string | null }) {
  return (
    <>
      <h3>{t('related_cited')}</h3>
      <Fold
        class="plain"
        first={4}
        of={groups.map((group) => (
          <li key={group.name}>
            <p class="name">
              <PageText language={null}>{group.name}</PageText>
            </p>
            <Facts of={[group.kind && t(organizationLabels[group.kind])]} />
            <Fold class="plain inner" first={3} of={group.links.map((link) => item(link, language))} />
          </li>
        ))}
      />
    </>
  );
}

function Topics({ topics, language }: { topics: Report['related']['topics']; language: string | null }) {
  return (
    <>
      <h3>{t('related_topics')}</h3>
      <Fold
        class="topics"
        first={12}
        of={topics.map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <Out to={url}>
                <PageText language={language}>{name}</PageText>
              </Out>
            ) : (
              <PageText language={language}>{name}</PageText>
            )}
          </li>
        ))}
      />
    </>
  );
}
