import { byTime, storiesOf } from '../../lib/coverage/story';
import { t } from '../../lib/words';
import { Card } from '../Card';
import { Ask } from './Ask';
import { inquiryOf, type PartProps } from './inquiry';
import { Stories } from './Stories';

/** Who else has the selected words: asked of the chosen services word for word, the earliest first. */
export function Passage({ view, world, clicks, selection }: PartProps & { selection: string }) {
  const inquiry = inquiryOf(view, world, 'passage', selection);
  if (!inquiry) return null;
  const { asking } = inquiry;
  const found = asking ? storiesOf(asking).toSorted(byTime) : [];
  return (
    <Card title="passage_title">
      <p class="facts">{t('passage_note')}</p>
      <Ask inquiry={inquiry} label="passage_ask" again="coverage_again" isMain clicks={clicks} />
      <Stories title="passage_found" stories={found} wanted={selection} />
    </Card>
  );
}
