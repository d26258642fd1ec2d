import { useState } from 'preact/hooks';
import { type Asking, isAsking, type ServiceState } from '../../lib/coverage/model';
import type { ServiceName } from '../../lib/model';
import { plural, t, timeInWords } from '../../lib/words';
import { Announcement } from '../Evidence';
import { failureLabels, notAskedLabels } from '../labels';
import { Name } from '../Text';
import type { Offer } from './inquiry';
import { tallyOf } from './tally';

/** How far a question is, in a line that unfolds to how far each service is and who was not asked at all. */
export function Progress({ asking, offers }: { asking: Asking; offers: readonly Offer[] }) {
  const [opened, open] = useState<boolean | null>(null);
  const rows = Object.entries(asking.states).map(([name, state]) => ({ name, state }));
  const unasked = offers.filter(({ service }) => !asking.states[service.id]).map(({ service }) => service.name);
  const nameOf = (name: ServiceName) => offers.find(({ service }) => service.id === name)?.service.name ?? name;
  // Where nobody answered, why not is all there is to tell.
  const isInVain = !isAsking(asking) && rows.every(({ state }) => state.is !== 'answered');
  const isOpen = opened ?? isInVain;
  const tally = tallyOf(asking);
  return (
    <>
      <span class="unseen">
        <Announcement>{tally}</Announcement>
      </span>
      <details
        class="fold progress"
        open={isOpen}
        onToggle={({ currentTarget }) => currentTarget.open !== isOpen && open(currentTarget.open)}
      >
        <summary>{tally}</summary>
        <ul class="states">
          {rows.map(({ name, state }) => (
            <li key={name} class={state.is}>
              <span class="mark" aria-hidden="true">
                {marks[state.is === 'answered' && state.findings.length === 0 ? 'nothing' : state.is]}
              </span>
              <span class="name">{nameOf(name)}</span> <State state={state} />
            </li>
          ))}
          {unasked.map((name) => (
            <li key={name} class="not-asked">
              <span class="mark" aria-hidden="true">
                {marks['not-asked']}
              </span>
              <span class="name">{name}</span> <span class="facts">{t('progress_off')}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const marks = {
  asking: '…',
  answered: '✓',
  nothing: '○',
  failed: '!',
  stopped: '■',
  'not-asked': '–',
  interrupted: '!',
} as const;

/** One service's state in words. Nothing found, no answer, stopped and not asked are four things. */
function State({ state }: { state: ServiceState }) {
  switch (state.is) {
    case 'asking':
      return <span class="facts">{t('progress_asking')}</span>;
    case 'answered':
      return (
        <span class="facts">
          {state.findings.length === 0 ? t('progress_nothing') : plural('progress_found', state.findings.length)}
          {state.kept && ` · ${t('progress_kept')}`}
        </span>
      );
    case 'failed':
      return (
        <span class="facts">
          {t('progress_failed')} {t(failureLabels[state.why])}
          {state.until !== null && ` ${t('progress_until', timeInWords(state.until))}`}
          {state.said && (
            <>
              {' '}
              “<Name>{state.said}</Name>”
            </>
          )}
        </span>
      );
    case 'not-asked':
      return <span class="facts">{t(notAskedLabels[state.why])}</span>;
    case 'stopped':
      return <span class="facts">{t('progress_stopped')}</span>;
    case 'interrupted':
      return <span class="facts">{t('progress_interrupted')}</span>;
  }
}
