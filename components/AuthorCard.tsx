import type { Author, NamedOrganization, Report } from '../lib/model';
import { hostOf } from '../lib/text/address';
import { countryName, t } from '../lib/words';
import { Card } from './Card';
import { Evidence, type Finder } from './Evidence';
import { organizationLabels } from './labels';
import { Out } from './Out';
import { Facts, Name, Sentence } from './Text';

/** Who signs the text, and for whom. */
export function AuthorCard({ report, finder }: { report: Report; finder: Finder }) {
  const { authors, authorOrganization: organization } = report;
  const clues = report.clues.filter(({ about }) => about === 'author' || about === 'organization');
  return (
    <Card title="author_title">
      {authors.length > 0 && <Signers authors={authors} />}
      {organization && <Behind organization={organization} signed={authors.length > 0} />}
      {authors.length === 0 && <p class="note">{t(organization ? 'author_organization_only' : 'author_not_named')}</p>}
      <Evidence
        clues={clues}
        language={report.page.language}
        finder={finder}
        note={organization?.organization ? t('evidence_dataset') : null}
      />
    </Card>
  );
}

function Signers({ authors }: { authors: readonly Author[] }) {
  return (
    <>
      <p class="facts">{t('author_signed_by')}</p>
      <ul class="names">
        {authors.map(({ name, url }) => (
          <li key={name} class="name">
            {url ? (
              <Out to={url}>
                <Name>{name}</Name>
              </Out>
            ) : (
              <Name>{name}</Name>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Behind({ organization, signed }: { organization: NamedOrganization; signed: boolean }) {
  const { name, kind, country, homepage } = organization;
  const host = hostOf(homepage);
  return (
    <div class="behind">
      <p class="name">
        {signed ? <Sentence say="author_for" parts={[<Name key="for">{name}</Name>]} /> : <Name>{name}</Name>}
      </p>
      <Facts of={[kind && t(organizationLabels[kind]), countryName(country)]} />
      {homepage && host && (
        <p class="facts">
          <Out to={homepage}>
            <bdi>{host}</bdi>
          </Out>
        </p>
      )}
    </div>
  );
}
