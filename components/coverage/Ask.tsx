import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isAsking } from '../../lib/coverage/model';
import type { ServiceName } from '../../lib/model';
import { listInWords, type MessageKey, t } from '../../lib/words';
import { Announcement } from '../Evidence';
import { beganLabels, cautionLabels } from '../labels';
import { Choose } from './Choose';
import { hostsOf, type Inquiry, type WorldClicks } from './inquiry';

/** What stands below the button: whom to ask, or what speaks against it. */
type Step = { is: 'idle' } | { is: 'choosing' } | { is: 'warned'; names: readonly ServiceName[] | null };

/** A question to the world on its way from its button to its answers; its button and its outcome may stand apart. */
export interface Ask {
  inquiry: Inquiry;
  step: Step;
  announcement: string | null;
  isBusy: boolean;
  /** Whether a click asks at once: the reader has chosen whom. */
  isReady: boolean;
  button: RefObject<HTMLButtonElement | null>;
  /** Asks the services of these names, or the chosen ones; where something speaks against it, says that first. */
  start(names: readonly ServiceName[] | null): void;
  /** Asks although something speaks against it. */
  confirm(): void;
  stop(): void;
  /** Shows whom to ask, or hides it. */
  toggle(): void;
  /** Keeps whom to ask without asking. */
  keep(names: readonly ServiceName[]): void;
  close(): void;
}

const idle: Step = { is: 'idle' };

/**
 * A question to the world as a view puts it; null where there is none. The first time the reader says whom to ask;
 * nothing is sent before, and nothing but by a click. Another page or another question begins anew.
 */
export function useAsk(inquiry: Inquiry | null, clicks: WorldClicks): Ask | null {
  const occasion = inquiry && JSON.stringify([inquiry.visit, inquiry.topic, inquiry.detail]);
  const [stood, set] = useState<{ occasion: string | null; step: Step; announcement: string | null } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!inquiry) return null;
  const { topic, detail, asking, chosen, caution, offers } = inquiry;
  const { step, announcement } = stood?.occasion === occasion ? stood : { step: idle, announcement: null };
  const go = (next: Step, said: string | null = null) => set({ occasion, step: next, announcement: said });
  const announce = (said: string | null) => go(idle, said);
  /** What was asked below is gone; the keyboard goes on from the button above it. */
  const close = () => {
    go(idle);
    button.current?.focus();
  };
  const choose = (names: readonly ServiceName[]) =>
    clicks.choose(Object.fromEntries(offers.map(({ service: { id } }) => [id, names.includes(id)])));

  /** Asks: the chosen ones, or those just named. The browser's own question comes first, or it would not count as the click's. */
  const send = (names: readonly ServiceName[] | null, confirmed: boolean) => {
    const meant = names ? offers.filter(({ service }) => names.includes(service.id)) : chosen;
    const allowed = clicks.allow(meant.flatMap(hostsOf));
    close();
    void allowed.then(async (isAllowed) => {
      if (!isAllowed) return announce(t('ask_refused'));
      if (names && !(await choose(names))) return announce(t('ask_not_kept'));
      const began = await clicks.ask(topic, detail, confirmed);
      if (began !== 'asked') announce(t(beganLabels[began]));
    });
  };
  return {
    inquiry,
    step,
    announcement,
    isBusy: asking !== null && isAsking(asking),
    isReady: inquiry.isDecided && chosen.length > 0,
    button,
    start(names) {
      if (names?.length === 0) return;
      if (caution) go({ is: 'warned', names });
      else send(names, false);
    },
    confirm: () => step.is === 'warned' && send(step.names, true),
    stop: () => clicks.stop(topic, detail),
    toggle: () => go(step.is === 'choosing' ? idle : { is: 'choosing' }),
    keep(names) {
      close();
      void choose(names).then((isKept) => !isKept && announce(t('choice_not_kept')));
    },
    close,
  };
}

interface AskButtonProps {
  ask: Ask;
  /** What it says before anything was asked. */
  label: MessageKey;
  /** What most come for in its place, or a part of a line of text; else a button like others. */
  look?: 'main' | 'link' | undefined;
}

/** The question's one button: asks, or lets the reader say whom; stops what is under way; asks again. */
export function AskButton({ ask, label, look }: AskButtonProps) {
  const { inquiry, step, isBusy, isReady, button } = ask;
  return (
    <button
      ref={button}
      type="button"
      class={look}
      aria-expanded={isBusy || isReady ? undefined : step.is === 'choosing'}
      onClick={() => (isBusy ? ask.stop() : isReady ? ask.start(null) : ask.toggle())}
    >
      {t(isBusy ? 'world_stop' : inquiry.asking ? 'coverage_again' : label)}
    </button>
  );
}

/** Opens the list of whom to ask once more; nothing before the reader chose, or while answers come. */
export function ChangeButton({ ask }: { ask: Ask }) {
  if (ask.isBusy || !ask.isReady || ask.inquiry.offers.length < 2) return null;
  return (
    <button type="button" class="link" aria-expanded={ask.step.is === 'choosing'} onClick={ask.toggle}>
      {t('world_change')}
    </button>
  );
}

/** Whom a press of the button asks at once, said before it. */
export function Whom({ ask: { inquiry, step, isReady }, say }: { ask: Ask; say: 'world_asks' | 'world_asks_short' }) {
  if (inquiry.asking || !isReady || step.is !== 'idle') return null;
  return <p class="facts">{t(say, listInWords(inquiry.chosen.map(({ service }) => service.name)))}</p>;
}

/** What a press of the button leads to before the answers: whom to ask, what speaks against it, why nothing was asked. */
export function AskOutcome({ ask }: { ask: Ask }) {
  const { inquiry, step, announcement } = ask;
  return (
    <>
      {step.is === 'choosing' && <Choose ask={ask} />}
      {step.is === 'warned' && inquiry.caution && (
        <div class="note" role="alert">
          <p>{t(cautionLabels[inquiry.caution])}</p>
          <div class="row">
            <button type="button" onClick={ask.confirm}>
              {t('caution_ask')}
            </button>
            <button type="button" onClick={ask.close}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <Announcement>{announcement}</Announcement>
    </>
  );
}
