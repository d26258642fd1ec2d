import { useState } from 'preact/hooks';
import type { Part } from '../../lib/coverage/service';
import type { ServiceName } from '../../lib/model';
import { listInWords, plural, t } from '../../lib/words';
import { useId } from '../id';
import { sendsLabels, sentLabels } from '../labels';
import { PageText, Sentence } from '../Text';
import type { Ask } from './Ask';
import type { Offer } from './inquiry';

const isPart = (a: Part) => (b: Part) => a.what === b.what && a.words === b.words;

/** What most services are sent, so that it is said once: the part most of them get, and what goes with it to each of those. */
function sharedOf(offers: readonly Offer[]): Part[] {
  const sendersOf = (part: Part) => offers.filter(({ request }) => request.sends.some(isPart(part)));
  const parts = offers.flatMap(({ request }) => request.sends);
  const most = parts.toSorted((a, b) => sendersOf(b).length - sendersOf(a).length)[0];
  const [first, ...others] = most ? sendersOf(most) : [];
  return (first?.request.sends ?? []).filter((part) => others.every(({ request }) => request.sends.some(isPart(part))));
}

/** Whom to ask. What leaves is said once, each service's own request is one press away, word for word. */
export function Choose({ ask }: { ask: Ask }) {
  const { offers, isDecided } = ask.inquiry;
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
  const shared = sharedOf(offers);
  return (
    <fieldset class="choose">
      <legend>{t('choose_title')}</legend>
      {shared.map(({ what, words }) => (
        <p key={what} class="sends">
          <Sentence
            say={sendsLabels[what]}
            parts={[
              <PageText key="words" language={null}>
                {words}
              </PageText>,
            ]}
          />
        </p>
      ))}
      <p class="facts">{t('choose_note')}</p>
      <ul class="offers">
        {offers.map((offer) => (
          <Row
            key={offer.service.id}
            offer={offer}
            shared={shared}
            isChecked={checked.has(offer.service.id)}
            onToggle={() => toggle(offer.service.id)}
          />
        ))}
      </ul>
      <p class="facts">{t('choose_permission')}</p>
      <div class="row choose-actions">
        <button type="button" class="main" disabled={names.length === 0} onClick={() => ask.start(names)}>
          {plural('choose_ask', names.length)}
        </button>
        {isDecided && (
          <button type="button" onClick={() => ask.keep(names)}>
            {t('settings_save')}
          </button>
        )}
        <button type="button" onClick={ask.close}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}

/** What a service is sent, in a few words, where it is not just what most are; else null. */
function differenceOf({ request: { sends } }: Offer, shared: readonly Part[]): string | null {
  const isMore = sends.some((part) => !shared.some(isPart(part)));
  const isLess = shared.some((part) => !sends.some(isPart(part)));
  const words = listInWords([...new Set(sends.map(({ what }) => t(sentLabels[what])))]);
  return isLess ? t('choose_only', words) : isMore ? words : null;
}

interface RowProps {
  offer: Offer;
  shared: readonly Part[];
  isChecked: boolean;
  onToggle(): void;
}

/** One service: its tick, and its request unfolded in place. */
function Row({ offer, shared, isChecked, onToggle }: RowProps) {
  const id = useId();
  const [isOpen, open] = useState(false);
  const { name } = offer.service;
  return (
    <li>
      <label class="option">
        <input type="checkbox" checked={isChecked} onChange={onToggle} />
        <span>
          <span class="name">{name}</span> <span class="facts">{differenceOf(offer, shared)}</span>
        </span>
      </label>
      <button
        type="button"
        class="unfold"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('choose_what', name)}
        title={t('choose_what', name)}
        onClick={() => open(!isOpen)}
      />
      <Sends id={id} isOpen={isOpen} offer={offer} />
    </li>
  );
}

/** What leaves the computer for one service, in words and to the letter. */
function Sends({ id, isOpen, offer: { service, request } }: { id: string; isOpen: boolean; offer: Offer }) {
  const host = URL.parse(request.url)?.host ?? request.url;
  return (
    <dl class="pairs offer" id={id} hidden={!isOpen}>
      <dt>{t('choose_to')}</dt>
      <dd>
        <bdi>{host}</bdi>
      </dd>
      {[...Map.groupBy(request.sends, ({ what }) => what)].map(([what, parts]) => [
        <dt key={`${what} label`}>{t(sentLabels[what])}</dt>,
        <dd key={what}>
          <PageText language={null}>{parts.map(({ words }) => words).join(', ')}</PageText>
        </dd>,
      ])}
      <dt>{t('choose_back')}</dt>
      <dd>{t(service.gives)}</dd>
      <dt>{t('choose_exactly')}</dt>
      <dd class="exact">
        <code dir="ltr">
          {request.body === null ? 'GET' : 'POST'} {request.url}
          {request.body !== null && `\n${request.body}`}
        </code>
      </dd>
    </dl>
  );
}
