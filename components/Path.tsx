import { useState } from 'preact/hooks';
import { shortName } from '../lib/answer';
import type { Hop, Report } from '../lib/model';
import { countryName, dateInWords, inOneLine, t } from '../lib/words';
import { stops } from './chain';
import { useId } from './id';
import { organizationLabels } from './labels';
import { OrganizationFacts } from './OrganizationFacts';
import { Address } from './Out';
import { Facts, Name } from './Text';

const roleLabels = { origin: 'role_origin', via: 'role_via', republisher: 'role_republisher' } as const;

/** The text's way to this page, the origin first; a stop opens to what is known of it. */
export function Path({ report }: { report: Report }) {
  const id = useId();
  const [opened, open] = useState<number | null>(null);
  const way = stops(report);
  const stop = opened === null ? undefined : way[opened];
  return (
    <section class="path" aria-label={t('path_label')}>
      <ol>
        {way.map((hop, index) => {
          const isHere = index === way.length - 1;
          return (
            <li key={`${hop.role} ${hop.name}`} class={isHere ? 'here' : undefined}>
              <button
                type="button"
                aria-expanded={opened === index}
                aria-controls={id}
                onClick={() => open(opened === index ? null : index)}
              >
                <Name>{index === 0 && hop.name === report.origin?.name ? shortName(report) : hop.name}</Name>
                <span class="facts">
                  {inOneLine(
                    isHere
                      ? [t('role_here'), dateInWords(hop.published)]
                      : [hop.kind && t(organizationLabels[hop.kind]), countryName(hop.country)],
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div id={id} class="stop" hidden={!stop}>
        {stop && <Stop hop={stop} report={report} isHere={opened === way.length - 1} />}
      </div>
    </section>
  );
}

/** What is known of one stop: what it did, what it is, since when, and where it stands. */
function Stop({ hop, report: { origin, republisher }, isHere }: { hop: Hop; report: Report; isHere: boolean }) {
  const isOrigin = hop.role === 'origin';
  const homepage = isOrigin ? origin?.homepage : isHere ? republisher?.homepage : null;
  return (
    <>
      <p class="name">
        <Name>{hop.name}</Name>
      </p>
      <Facts
        of={[
          isHere ? t('role_here') : t(roleLabels[hop.role]),
          isOrigin && origin?.sister ? t('origin_sister') : null,
          dateInWords(hop.published),
        ]}
      />
      <OrganizationFacts {...hop} homepage={homepage ?? null} />
      {!isHere && (
        <dl class="pairs">
          <dt>{t('origin_address')}</dt>
          <dd>{hop.url ? <Address to={hop.url} /> : t('origin_address_missing')}</dd>
        </dl>
      )}
    </>
  );
}
