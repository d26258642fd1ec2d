import { useState } from 'preact/hooks';
import type { Kit, Why } from '../../lib/model';
import { whyLabels } from '../../lib/why';
import { plural, t } from '../../lib/words';
import type { Clicks } from '../clicks';
import { Announcement } from '../Evidence';
import { useId } from '../id';

type Format = 'html' | 'markdown';
type Progress =
  | { is: 'preparing' }
  | { is: 'copied'; kit: Kit }
  | { is: 'refused'; kit: Kit; format: Format }
  | { is: 'failed'; why: Why };

/** The article to take along. Stands only where the terms allow it: the one who draws it asks `mayRepublish`. */
export function RepublishKit({ clicks }: { clicks: Pick<Clicks, 'kit' | 'copy'> }) {
  const [progress, report] = useState<Progress | null>(null);
  const take = async (format: Format) => {
    if (progress?.is === 'preparing') return;
    report({ is: 'preparing' });
    const kit = await clicks.kit();
    if (typeof kit === 'string') report({ is: 'failed', why: kit });
    else if (await clicks.copy(kit[format])) report({ is: 'copied', kit });
    else report({ is: 'refused', kit, format });
  };
  return (
    <>
      <h3>{t('kit_title')}</h3>
      <div class="row">
        <button type="button" class="main" onClick={() => take('html')}>
          {t('kit_html')}
        </button>
        <button type="button" onClick={() => take('markdown')}>
          {t('kit_markdown')}
        </button>
        <Announcement>{progress && inWords(progress)}</Announcement>
      </div>
      {progress?.is === 'refused' && <ByHand text={progress.kit[progress.format]} />}
    </>
  );
}

function inWords(progress: Progress): string {
  if (progress.is === 'preparing') return t('kit_preparing');
  if (progress.is === 'failed') return t(whyLabels[progress.why].label);
  if (progress.is === 'refused') return t('copy_failed');
  const { kit } = progress;
  return [plural('kit_copied', kit.wordCount), ...(kit.pixel ? [t('kit_pixel')] : []), t('kit_no_pictures')].join(' ');
}

/** The text itself, selected as soon as it has the focus, for a clipboard that took nothing from us. */
function ByHand({ text }: { text: string }) {
  const id = useId();
  return (
    <>
      <label class="facts" for={id}>
        {t('kit_by_hand')}
      </label>
      <textarea id={id} readOnly rows={6} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </>
  );
}
