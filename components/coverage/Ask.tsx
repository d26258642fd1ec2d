import { useRef, useState } from 'preact/hooks';
import { isAsking } from '../../lib/coverage/model';
import type { ServiceName } from '../../lib/model';
import { listInWords, type MessageKey, t } from '../../lib/words';
import { Announcement } from '../Evidence';
import { beganLabels, cautionLabels } from '../labels';
import { Choose } from './Choose';
import { hostsOf, type Inquiry, type WorldClicks } from './inquiry';
import { Progress } from './Progress';

interface AskProps {
  inquiry: Inquiry;
  /** What the button says, and what it says once something was asked. */
  label: MessageKey;
  again: MessageKey;
  /** Whether it is what most come for in its place. */
  isMain?: boolean;
  clicks: WorldClicks;
}

/** What stands below the button: whom to ask, or what speaks against it. */
type Step = { is: 'idle' } | { is: 'choosing' } | { is: 'warned'; names: readonly ServiceName[] | null };

/**
 * A question to the world, from its button to its answers' arrival. The first time the reader says whom to ask;
 * nothing is sent before, and nothing but by a click here.
 */
export function Ask({ inquiry, label, again, isMain = false, clicks }: AskProps) {
  const [step, go] = useState<Step>({ is: 'idle' });
  const [announcement, announce] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** What was asked below is gone; the keyboard goes on from the button above it. */
  const close = () => {
    go({ is: 'idle' });
    button.current?.focus();
  };
  const { topic, detail, asking, chosen, caution } = inquiry;
  const isReady = inquiry.isDecided && chosen.length > 0;
  const toggle = () => go({ is: step.is === 'choosing' ? 'idle' : 'choosing' });
  const isBusy = asking !== null && isAsking(asking);

  /** Asks: the chosen ones, or those just named. The browser's own question comes first, or it would not count as the click's. */
  const send = (names: readonly ServiceName[] | null, confirmed: boolean) => {
    const meant = names ? inquiry.offers.filter(({ service }) => names.includes(service.id)) : chosen;
    const allowed = clicks.allow(meant.flatMap(hostsOf));
    close();
    announce(null);
    void allowed.then(async (isAllowed) => {
      if (!isAllowed) return announce(t('ask_refused'));
      const choice = names && inquiry.offers.map(({ service: { id } }) => [id, names.includes(id)] as const);
      if (choice && !(await clicks.choose(Object.fromEntries(choice)))) return announce(t('ask_not_kept'));
      const began = await clicks.ask(topic, detail, confirmed);
      if (began !== 'asked') announce(t(beganLabels[began]));
    });
  };
  const start = (names: readonly ServiceName[] | null) => {
    if (names?.length === 0) return;
    if (caution) go({ is: 'warned', names });
    else send(names, false);
  };
  return (
    <div class="ask-world">
      <div class="row">
        {isBusy ? (
          <button ref={button} type="button" onClick={() => clicks.stop(topic, detail)}>
            {t('world_stop')}
          </button>
        ) : (
          <button
            ref={button}
            type="button"
            class={isMain && !asking ? 'main' : undefined}
            aria-expanded={isReady ? undefined : step.is === 'choosing'}
            onClick={() => (isReady ? start(null) : toggle())}
          >
            {t(asking ? again : label)}
          </button>
        )}
        {!isBusy && isReady && inquiry.offers.length > 1 && (
          <button type="button" class="link" aria-expanded={step.is === 'choosing'} onClick={toggle}>
            {t('world_change')}
          </button>
        )}
      </div>
      {!asking && isReady && step.is === 'idle' && (
        <p class="facts">{t('world_asks', listInWords(chosen.map(({ service }) => service.name)))}</p>
      )}
      {step.is === 'choosing' && <Choose inquiry={inquiry} onChoose={start} onCancel={close} />}
      {step.is === 'warned' && caution && (
        <div class="note" role="alert">
          <p>{t(cautionLabels[caution])}</p>
          <div class="row">
            <button type="button" onClick={() => send(step.names, true)}>
              {t('caution_ask')}
            </button>
            <button type="button" onClick={close}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <Announcement>{announcement}</Announcement>
      {asking && <Progress asking={asking} offers={inquiry.offers} />}
    </div>
  );
}
