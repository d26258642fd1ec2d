import type { Settings } from '../../lib/model';
import { t } from '../../lib/words';
import type { MemoryClicks } from './clicks';

interface OfferProps {
  memory: Settings['memory'];
  isPrivate: boolean;
  clicks: Pick<MemoryClicks, 'chooseMemory'>;
}

/** Offers to remember what is read, until the reader has decided. */
export function Offer({ memory, isPrivate, clicks }: OfferProps) {
  if (memory !== 'undecided' || isPrivate) return null;
  return (
    <section class="offer">
      <p>{t('memory_offer')}</p>
      <div class="row">
        <button type="button" onClick={() => clicks.chooseMemory('on')}>
          {t('memory_offer_yes')}
        </button>
        <button type="button" class="link" onClick={() => clicks.chooseMemory('off')}>
          {t('memory_offer_no')}
        </button>
      </div>
    </section>
  );
}
