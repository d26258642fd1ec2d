import { useState } from 'preact/hooks';
import { today } from '../lib/text/today';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { Announcement } from './Evidence';

export { today };

/** Copies, and keeps what came of it for `Announcement`. */
export function useCopy(clicks: Pick<Clicks, 'copy'>): [announcement: string | null, copy: (text: string) => void] {
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
