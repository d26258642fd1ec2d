import { useState } from 'preact/hooks';
import type { ServiceName } from '../../lib/model';
import { t } from '../../lib/words';
import { sentLabels } from '../labels';
import { Name } from '../Text';
import type { Inquiry, Offer } from './inquiry';

interface ChooseProps {
  inquiry: Inquiry;
  onChoose(names: ServiceName[]): void;
  onCancel(): void;
}

/** Whom to ask: for each service what it would be sent, word for word, to whom, and what comes back. */
export function Choose({ inquiry: { offers }, onChoose, onCancel }: ChooseProps) {
  const [checked, check] = useState<ReadonlySet<ServiceName>>(() => {
    const first = offers.filter(({ service, choice }) => choice ?? !service.isExtra);
    return new Set(first.map(({ service }) => service.id));
  });
  const toggle = (name: ServiceName) =>
    check((known) => {
      const next = new Set(known);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  const names = offers.map(({ service }) => service.id).filter((name) => checked.has(name));
  return (
    <fieldset class="choose">
      <legend>{t('choose_title')}</legend>
      <p class="facts">{t('choose_note')}</p>
      <ul class="offers">
        {offers.map((offer) => (
          <li key={offer.service.id}>
            <label class="option">
              <input
                type="checkbox"
                checked={checked.has(offer.service.id)}
                onChange={() => toggle(offer.service.id)}
              />
              <span class="name">{offer.service.name}</span>
            </label>
            <Sends offer={offer} />
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="main" disabled={names.length === 0} onClick={() => onChoose(names)}>
          {t('choose_ask')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}

/** What leaves the computer for one service, in words and to the letter. */
function Sends({ offer: { service, request } }: { offer: Offer }) {
  const host = URL.parse(request.url)?.host ?? request.url;
  return (
    <div class="offer">
      <dl class="pairs">
        <dt>{t('choose_to')}</dt>
        <dd>
          <bdi>{host}</bdi>
        </dd>
        {[...Map.groupBy(request.sends, ({ what }) => what)].map(([what, parts]) => [
          <dt key={`${what} label`}>{t(sentLabels[what])}</dt>,
          <dd key={what}>
            <Name>{parts.map(({ words }) => words).join(', ')}</Name>
          </dd>,
        ])}
        <dt>{t('choose_back')}</dt>
        <dd>{t(service.gives)}</dd>
      </dl>
      <details class="fold">
        <summary>{t('choose_exactly')}</summary>
        <p class="exact">
          <code dir="ltr">
            {request.body === null ? 'GET' : 'POST'} {request.url}
            {request.body !== null && `\n${request.body}`}
          </code>
        </p>
      </details>
    </div>
  );
}
