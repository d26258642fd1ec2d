import type { NamedOrganization } from '../lib/model';
import { hostOf } from '../lib/text/address';
import { countryName, t } from '../lib/words';
import { organizationLabels } from './labels';
import { Out } from './Out';
import { Facts } from './Text';

/** What an organization is, in which country, on whose word, and where it is at home. */
export function OrganizationFacts({ kind, country, organization, homepage }: Omit<NamedOrganization, 'name'>) {
  const host = hostOf(homepage);
  return (
    <>
      <Facts of={[kind && t(organizationLabels[kind]), countryName(country)]} />
      {organization && <p class="facts">{t('evidence_dataset')}</p>}
      {homepage && host && (
        <p class="facts">
          <Out to={homepage}>
            <bdi>{host}</bdi>
          </Out>
        </p>
      )}
    </>
  );
}
