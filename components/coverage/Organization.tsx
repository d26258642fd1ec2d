import type { OrganizationFinding } from '../../lib/coverage/model';
import { organizationsOf } from '../../lib/coverage/reference';
import type { Report } from '../../lib/model';
import { countryName, dateInWords, listInWords, spokenLanguage, t } from '../../lib/words';
import { Address, Out } from '../Out';
import { Name, PageText, Sentence } from '../Text';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { inquiryOf, type PartProps } from './inquiry';
import { Part } from './Part';

/** What encyclopedias say of the organization behind the text. Facts with their links, never a rating. */
export function Organization({ report, view, world, clicks }: PartProps & { report: Report }) {
  const inquiry = inquiryOf(view, world, 'organization');
  const ask = useAsk(inquiry, clicks);
  if (!ask || inquiry?.question.topic !== 'organization') return null;
  const { asking, question } = inquiry;
  const found = asking ? organizationsOf(asking) : [];
  return (
    <Part title="organization_title">
      {found.length === 0 && (
        <p>
          <Name>{question.name}</Name>
        </p>
      )}
      {!report.authorOrganization?.organization && !asking && <p class="facts">{t('organization_unknown')}</p>}
      <Asked ask={ask} label="organization_ask" />
      {found.length > 1 && <p class="note">{t('organization_several')}</p>}
      {found.map((each) => (
        <About key={each.item ?? each.name} organization={each} />
      ))}
    </Part>
  );
}

/** A country by its code, or as it is called. */
const countryOf = (country: string | null): string | null =>
  country && (/^[A-Z]{2}$/.test(country) ? (countryName(country) ?? country) : country);

function About({ organization }: { organization: OrganizationFinding }) {
  const { name, description, kinds, country, founded, owners, website, links, matches } = organization;
  const facts: [string, string | null][] = [
    [t('organization_kind'), kinds.length > 0 ? listInWords(kinds) : null],
    [t('organization_country'), countryOf(country)],
    [t('organization_founded'), founded && dateInWords(founded)],
    [t('organization_owner'), owners.length > 0 ? listInWords(owners) : null],
  ];
  return (
    <section class="about">
      <h4>
        <Name>{name}</Name>
      </h4>
      {description && (
        <p>
          <PageText language={spokenLanguage()}>{description}</PageText>
        </p>
      )}
      <dl class="pairs">
        {facts.flatMap(([label, value]) =>
          value
            ? [
                <dt key={label}>{label}</dt>,
                <dd key={`${label} value`}>
                  <bdi>{value}</bdi>
                </dd>,
              ]
            : [],
        )}
        {website && [
          <dt key="site">{t('organization_site')}</dt>,
          <dd key="address">
            <Address to={website} />
          </dd>,
        ]}
      </dl>
      <p class="facts">
        <Sentence
          say={matches ? 'organization_says_same' : 'organization_says'}
          parts={[
            <span key="links">
              {links.map(({ text, url }, index) => (
                <>
                  {index > 0 && ' · '}
                  <Out key={url} to={url}>
                    {text}
                  </Out>
                </>
              ))}
            </span>,
          ]}
        />
      </p>
    </section>
  );
}
