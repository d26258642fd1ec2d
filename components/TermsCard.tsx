import type { Report, Terms } from '../lib/model';
import { conditions, isCondition } from '../lib/terms/conditions';
import { t } from '../lib/words';
import { Card } from './Card';
import { Copy } from './Copy';
import type { Clicks } from './clicks';
import { Evidence, type Finder } from './Evidence';
import { Out } from './Out';
import { Name, PageText, Sentence } from './Text';
import { Uses } from './Uses';

interface TermsCardProps {
  report: Report;
  clicks: Clicks;
  finder: Finder;
}

/** What may be done with the text, as the page says it. The kit for asking and crediting grows here. */
export function TermsCard({ report, clicks, finder }: TermsCardProps) {
  const { terms } = report;
  const { language } = report.page;
  return (
    <Card title="terms_title">
      {terms ? <Stated terms={terms} report={report} clicks={clicks} /> : <p class="note">{t('terms_not_stated')}</p>}
      <Evidence clues={report.clues.filter(({ about }) => about === 'terms')} language={language} finder={finder} />
    </Card>
  );
}

function Stated({ terms, report, clicks }: { terms: Terms; report: Report; clicks: Clicks }) {
  const { creditLine } = terms;
  return (
    <>
      <Granter terms={terms} report={report} />
      <dl class="pairs">
        {terms.holder && <Pair label={t('terms_holder')}>{<Name>{terms.holder}</Name>}</Pair>}
        {terms.license && <Pair label={t('terms_license')}>{<License license={terms.license} />}</Pair>}
      </dl>
      <Uses uses={terms.uses} />
      <Conditions ids={terms.conditions} />
      {terms.contact && (
        <dl class="pairs">
          <Pair label={t('terms_contact')}>
            <Contact contact={terms.contact} />
          </Pair>
        </dl>
      )}
      {terms.fairUse && <p class="note">{t('terms_fair_use')}</p>}
      {creditLine && (
        <>
          <h3>{t('terms_credit_line')}</h3>
          <blockquote>
            <PageText language={report.page.language}>{creditLine}</PageText>
          </blockquote>
          <div class="row">
            <Copy clicks={clicks} label={t('copy_credit_line')} text={() => creditLine} />
          </div>
        </>
      )}
    </>
  );
}

function Pair({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/**
 * One may only give away what one holds: where the page's site speaks for another holder, the reader must know.
 * An origin speaks for its own text, under whichever of its names.
 */
function Granter({ terms: { holder, grantedBy }, report }: { terms: Terms; report: Report }) {
  const granter = report.republisher?.name ?? report.page.site;
  if (grantedBy === null || grantedBy === 'origin' || !granter || !holder) return null;
  if (holder.includes(granter) || granter.includes(holder)) return null;
  return (
    <p class="note">
      <Sentence
        say="terms_granter"
        parts={[<Name key="holder">{holder}</Name>, <Name key="granter">{granter}</Name>]}
      />
    </p>
  );
}

function License({ license: { id, url } }: { license: NonNullable<Terms['license']> }) {
  const name = <Name>{id}</Name>;
  return url ? <Out to={url}>{name}</Out> : name;
}

function Conditions({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{t('terms_conditions')}</h3>
      <ul class="checklist">
        {ids.map((id) => (
          <li key={id}>{isCondition(id) ? t(conditions[id]) : <Name>{id}</Name>}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom to ask: an address for mail, a page, or words as the page has them. */
function Contact({ contact }: { contact: string }) {
  if (/^https?:/i.test(contact)) {
    return (
      <Out to={contact}>
        <bdi>{contact}</bdi>
      </Out>
    );
  }
  if (/^[^\s@?&:/<>]+@[^\s@?&:/<>]+\.[^\s@?&:/<>]+$/.test(contact)) {
    return (
      <a href={`mailto:${contact}`}>
        <bdi>{contact}</bdi>
      </a>
    );
  }
  return <Name>{contact}</Name>;
}
