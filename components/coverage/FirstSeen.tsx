import { datable } from '../../lib/coverage/question';
import { copiesOf } from '../../lib/coverage/reference';
import type { Report } from '../../lib/model';
import { addressToSend } from '../../lib/privacy';
import { dateInWords, type MessageKey, t } from '../../lib/words';
import { Address, Out } from '../Out';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { inquiryOf, type PartProps } from './inquiry';
import { Part } from './Part';

/** Since when archives keep a copy of the page, and of the original: one request each. */
export function FirstSeen({ report, ...props }: PartProps & { report: Report }) {
  const [page, original] = datable(report);
  if (!page) return null;
  return (
    <Part title="first_seen_title">
      <p class="facts">{t('first_seen_note')}</p>
      <ul class="plain copies">
        <ArchivedCopy {...props} address={page} of="first_seen_page" label="first_seen_ask_page" />
        {original && (
          <ArchivedCopy {...props} address={original} of="first_seen_original" label="first_seen_ask_original" />
        )}
      </ul>
    </Part>
  );
}

type ArchivedCopyProps = PartProps & { address: string; of: MessageKey; label: MessageKey };

/** Since when archives keep a copy of one address: what was found, or the question. */
export function ArchivedCopy({ view, world, clicks, address, of, label }: ArchivedCopyProps) {
  const ask = useAsk(inquiryOf(view, world, 'first-seen', address), clicks);
  // The question about other coverage asks the archive about the page too.
  const answered = world.askings.filter(
    ({ topic, visit }) => (topic === 'first-seen' || topic === 'coverage') && visit === view.state?.visit,
  );
  const bare = addressToSend(address);
  const copy = answered.flatMap(copiesOf).find((found) => found.of === bare);
  return (
    <li>
      <p>
        <span class="name">{t(of)}</span>
        {copy && (
          <>
            {' · '}
            {dateInWords(copy.captured)} · <Out to={copy.url}>{t('first_seen_copy')}</Out>
          </>
        )}
      </p>
      {address !== view.state?.url && (
        <p class="facts">
          <Address to={address} />
        </p>
      )}
      {!ask && <p class="facts">{t('first_seen_private')}</p>}
      {ask && !copy && <Asked ask={ask} label={label} isText />}
    </li>
  );
}
