import { useRef, useState } from 'preact/hooks';
import { citationFormats } from '../lib/citation';
import type { Report } from '../lib/model';
import { today } from '../lib/text/today';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { Announcement } from './Evidence';

export { today };

/** Copies, and keeps what came of it for `Announcement`. */
function useCopy(clicks: Pick<Clicks, 'copy'>): [announcement: string | null, copy: (text: string) => void] {
  const [announcement, announce] = useState<string | null>(null);
  const copy = (text: string) => {
    announce(null);
    clicks.copy(text).then((done) => announce(t(done ? 'copy_done' : 'copy_failed')));
  };
  return [announcement, copy];
}

interface CopyProps {
  clicks: Pick<Clicks, 'copy'>;
  label: string;
  /** The text to copy, written when it is asked for. */
  text(): string;
}

/** A button that copies one text and says that it did. */
export function Copy({ clicks, label, text }: CopyProps) {
  const [announcement, copy] = useCopy(clicks);
  return (
    <>
      <button type="button" onClick={() => copy(text())}>
        {label}
      </button>
      <Announcement>{announcement}</Announcement>
    </>
  );
}

/** "Copy citation": the formats unfold under the button. No choice is remembered. */
export function CopyCitation({ clicks, report }: { clicks: Pick<Clicks, 'copy'>; report: Report }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [announcement, copy] = useCopy(clicks);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <>
      {/* biome would have a role here, but a disclosure's keys are what is handled: Escape closes it. */}
      <details class="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
        <summary class="button">{t('copy_citation')}</summary>
        <ul>
          {citationFormats.map((format) => (
            <li key={format.id}>
              <button
                type="button"
                onClick={() => {
                  copy(format.write(report, today()));
                  close();
                }}
              >
                {t(format.label)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <Announcement>{announcement}</Announcement>
    </>
  );
}
