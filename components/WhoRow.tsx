import { shortName } from '../lib/answer';
import type { Author, NamedOrganization, Report } from '../lib/model';
import { foldName } from '../lib/organizations/name';
import { listInWords, plural, t } from '../lib/words';
import { Evidence, type Finder } from './Evidence';
import { OrganizationFacts } from './OrganizationFacts';
import { LinkedName } from './Out';
import { Name, Sentence } from './Text';

/** How many persons the line names; the others are counted. */
const named = 2;

/** Does a byline name the organization? Else the page credits the text to it, and nobody signs. */
const isSigned = ({ clues }: Report): boolean =>
  clues.some(({ about, where }) => about === 'organization' && where === 'byline');

/** The organization as the answer calls it, where it is the origin. */
const called = (report: Report, name: string): string => (report.origin?.name === name ? shortName(report) : name);

/** Who wrote it, in one line. */
export function WhoInShort({ report }: { report: Report }) {
  const { authorOrganization: organization } = report;
  // Nobody writes for themselves.
  const authors = report.authors.filter(({ name }) => !organization || foldName(name) !== foldName(organization.name));
  const behind = organization && <Name key="for">{called(report, organization.name)}</Name>;
  if (authors.length === 0)
    return behind ? <Sentence say="who_organization" parts={[behind]} /> : t('author_not_named');
  const first = authors.slice(0, named).map(({ name }) => name);
  const rest = authors.length - first.length;
  const persons = <Name key="by">{listInWords([...first, ...(rest > 0 ? [plural('more', rest)] : [])])}</Name>;
  return behind ? <Sentence say="who_for" parts={[persons, behind]} /> : persons;
}

/** Who signs the text, for whom, and the words that say so. */
export function Who({ report, finder }: { report: Report; finder: Finder }) {
  const { authors, authorOrganization: organization } = report;
  return (
    <>
      {authors.length > 0 && <Signers authors={authors} />}
      {authors.length === 0 && organization && (
        <p class="facts">{t(isSigned(report) ? 'author_organization_only' : 'author_credited_only')}</p>
      )}
      {authors.length === 0 && !organization && <p class="facts">{t('who_nobody')}</p>}
      {organization && <Behind organization={organization} isTold={authors.length > 0} />}
      <Evidence
        clues={report.clues.filter(({ about }) => about === 'author' || about === 'organization')}
        language={report.page.language}
        finder={finder}
      />
    </>
  );
}

function Signers({ authors }: { authors: readonly Author[] }) {
  return (
    <>
      <h3>{t('author_signed_by')}</h3>
      <ul class="names">
        {authors.map(({ name, url }) => (
          <li key={name} class="name">
            <LinkedName name={name} url={url} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Behind({ organization, isTold }: { organization: NamedOrganization; isTold: boolean }) {
  return (
    <>
      {isTold && <h3>{t('author_organization')}</h3>}
      <p class="name">
        <Name>{organization.name}</Name>
      </p>
      <OrganizationFacts {...organization} />
    </>
  );
}
