import { useState } from 'preact/hooks';
import { type Report, type Terms, type UseName, useNames } from '../../lib/model';
import { t } from '../../lib/words';
import { Copy, today } from '../Copy';
import type { Clicks } from '../clicks';
import { useLabels } from '../labels';
import { Address } from '../Out';
import { Name } from '../Text';
import { type Contact, mailto, requestFor, whomToAsk } from './permissionRequest';

interface AskProps {
  report: Report;
  /** What the terms answer today; null where the page states none. */
  answers: Terms['uses'] | null;
  clicks: Pick<Clicks, 'copy'>;
}

/** Whom to ask, and a request for permission that the reader sends, or not. */
export function AskPermission({ report, answers, clicks }: AskProps) {
  const contact = whomToAsk(report);
  if (!contact) return answers && <NobodyToAsk />;
  return (
    <>
      <h3>{t('ask_title')}</h3>
      <Whom contact={contact} />
      <Draft report={report} answers={answers} contact={contact} clicks={clicks} />
    </>
  );
}

function NobodyToAsk() {
  return (
    <>
      <h3>{t('ask_title')}</h3>
      <p>{t('ask_nobody')}</p>
    </>
  );
}

function Whom({ contact }: { contact: Contact }) {
  if (contact.kind === 'page') {
    return (
      <p>
        {!contact.named && `${t('ask_site')} `}
        <Address to={contact.url} />
      </p>
    );
  }
  if (contact.kind === 'words') {
    return (
      <p>
        <Name>{contact.text}</Name>
      </p>
    );
  }
  return (
    <p>
      <a href={contact.url}>
        <bdi>{contact.address}</bdi>
      </a>
    </p>
  );
}

/** All uses, first those that one has to ask for. */
function usesToAsk(answers: Terms['uses'] | null): UseName[] {
  const settled = (name: UseName) => answers !== null && !/^(?:permission-required|unstated)$/.test(answers[name]);
  return useNames.toSorted((a, b) => Number(settled(a)) - Number(settled(b)));
}

function Draft({ report, answers, contact, clicks }: AskProps & { contact: Contact }) {
  const uses = usesToAsk(answers);
  const [chosen, choose] = useState<UseName | null>(null);
  const use = chosen ?? uses[0] ?? 'republish_noncommercial';
  const request = requestFor(report, t(useLabels[use]), today());
  return (
    <details class="fold request">
      <summary>{t('ask_write')}</summary>
      <label class="choice">
        {t('ask_use')}
        <select value={use} onChange={({ currentTarget }) => choose(uses[currentTarget.selectedIndex] ?? null)}>
          {uses.map((name) => (
            <option key={name} value={name}>
              {t(useLabels[name])}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        {contact.kind === 'mail' && (
          <a class="button" href={mailto(contact.url, request)}>
            {t('ask_mail')}
          </a>
        )}
        <Copy clicks={clicks} label={t('ask_copy')} text={() => request.body} />
      </div>
      <p class="facts">{t('ask_note')}</p>
    </details>
  );
}
