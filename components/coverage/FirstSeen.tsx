import type { CopyFinding } from '../../lib/coverage/model';
import { copiesOf } from '../../lib/coverage/reference';
import { addressToSend } from '../../lib/privacy';
import { dateInWords, type MessageKey, t } from '../../lib/words';
import { Card } from '../Card';
import { Address, Out } from '../Out';
import { Ask } from './Ask';
import { inquiryOf, type PartProps } from './inquiry';

/** Since when archives keep a copy of the page, and of the original: one request each. */
export function FirstSeen({ addresses, ...props }: PartProps & { addresses: readonly string[] }) {
  const [page, original] = addresses;
  if (!page) return null;
  return (
    <Card title="first_seen_title">
      <p class="facts">{t('first_seen_note')}</p>
      <Copy {...props} address={page} heading="first_seen_page" label="first_seen_ask_page" />
      {original && <Copy {...props} address={original} heading="first_seen_original" label="first_seen_ask_original" />}
    </Card>
  );
}

type CopyProps = PartProps & { address: string; heading: MessageKey; label: MessageKey };

function Copy({ view, world, clicks, address, heading, label }: CopyProps) {
  const inquiry = inquiryOf(view, world, 'first-seen', address);
  // The question about other coverage asks the archive about the page too.
  const answered = world.askings.filter(
    ({ topic, visit }) => (topic === 'first-seen' || topic === 'coverage') && visit === view.state?.visit,
  );
  const bare = addressToSend(address);
  const copy = answered.flatMap(copiesOf).find(({ of }) => of === bare);
  return (
    <>
      <h3>{t(heading)}</h3>
      <p class="facts">
        <Address to={address} />
      </p>
      {copy && <Captured copy={copy} />}
      {!inquiry && <p class="note">{t('first_seen_private')}</p>}
      {inquiry && !copy && <Ask inquiry={inquiry} label={label} again="coverage_again" clicks={clicks} />}
    </>
  );
}

function Captured({ copy: { captured, url } }: { copy: CopyFinding }) {
  return (
    <p>
      <strong>{dateInWords(captured)}</strong> · <Out to={url}>{t('first_seen_copy')}</Out>
    </p>
  );
}
