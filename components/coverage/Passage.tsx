import { byTime, storiesOf } from '../../lib/coverage/story';
import { t } from '../../lib/words';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { inquiryOf, type PartProps } from './inquiry';
import { Part } from './Part';
import { Stories } from './Stories';

/** Who else has the selected words: asked of the chosen services word for word, the earliest first. */
export function Passage({ view, world, clicks, selection }: PartProps & { selection: string }) {
  const inquiry = inquiryOf(view, world, 'passage', selection);
  const ask = useAsk(inquiry, clicks);
  if (!inquiry || !ask) return null;
  const { asking } = inquiry;
  const found = asking ? storiesOf(asking).toSorted(byTime) : [];
  return (
    <Part title="passage_title">
      <p class="facts">{t('passage_note')}</p>
      <Asked ask={ask} label="passage_ask" isMain />
      <Stories title="passage_found" stories={found} wanted={selection} />
    </Part>
  );
}
