import type { Hop, Report } from '../lib/model';
import { countryName, dateInWords, t } from '../lib/words';
import { Card } from './Card';
import { CopyCitation } from './Copy';
import { stops } from './chain';
import type { Clicks } from './clicks';
import { Evidence, type Finder } from './Evidence';
import { organizationLabels } from './labels';
import { Mentions } from './Mentions';
import { Address, Out } from './Out';
import { Facts, Name } from './Text';

interface CardProps {
  report: Report;
  clicks: Clicks;
  finder: Finder;
}

/** Where the text comes from and the way it took to this page. */
export function OriginCard({ report, clicks, finder }: CardProps) {
  const { origin } = report;
  const clues = report.clues.filter(({ about }) => about === 'origin' || about === 'date' || about === 'republisher');
  const way = stops(report);
  return (
    <Card title="origin_title">
      <ol class="chain">
        {way.map((hop, index) => (
          <Stop
            key={`${hop.role} ${hop.name}`}
            hop={hop}
            last={index === way.length - 1}
            sister={hop.role === 'origin' && origin?.sister === true}
          />
        ))}
      </ol>
      <OriginAddress report={report} />
      <Evidence
        clues={clues}
        language={report.page.language}
        finder={finder}
        note={origin?.organization ? t('evidence_dataset') : null}
        silent={report.silent}
      />
      <div class="row">
        {origin?.url && (
          <Out to={origin.url} class="button main">
            {t('open_original')}
          </Out>
        )}
        <CopyCitation clicks={clicks} report={report} />
      </div>
      <Mentions report={report} finder={finder} />
    </Card>
  );
}

const roleLabels = { origin: 'role_origin', via: 'role_via', republisher: 'role_republisher' } as const;

function Stop({ hop, last, sister }: { hop: Hop; last: boolean; sister: boolean }) {
  return (
    <li>
      <p class="name">
        {hop.role === 'via' && hop.url ? (
          <Out to={hop.url}>
            <Name>{hop.name}</Name>
          </Out>
        ) : (
          <Name>{hop.name}</Name>
        )}
      </p>
      <Facts
        of={[
          last ? t('role_here') : t(roleLabels[hop.role]),
          sister ? t('origin_sister') : null,
          dateInWords(hop.published),
        ]}
      />
      <Facts of={[hop.kind && t(organizationLabels[hop.kind]), countryName(hop.country)]} />
    </li>
  );
}

/** The original's address, or plainly that the page gives none. */
function OriginAddress({ report: { origin, verdict } }: { report: Report }) {
  if (!origin) return <p class="note">{t(verdict.kind === 'no-sign' ? 'origin_no_sign' : 'origin_not_named')}</p>;
  return (
    <dl class="pairs">
      <dt>{t('origin_address')}</dt>
      <dd>{origin.url ? <Address to={origin.url} /> : t('origin_address_missing')}</dd>
    </dl>
  );
}
