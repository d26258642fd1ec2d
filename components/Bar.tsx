import { useState } from 'preact/hooks';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { Announcement } from './Evidence';
import { Icon } from './Icon';
import { Mark } from './Mark';
import { Menu } from './Menu';
import type { MemoryClicks } from './memory/clicks';

interface BarProps {
  site: string | null;
  /** The answer in one line, in the site's place once the answer itself has scrolled away. */
  short: string | null;
  isRead: boolean;
  /** The reader told us not to read this site by itself; it may have been read once. */
  isAlone: boolean;
  clicks: Pick<Clicks, 'read' | 'leaveAlone' | 'readAgain' | 'openSettings' | 'openWelcome'> &
    Partial<Pick<Clicks, 'copyProblem'> & Pick<MemoryClicks, 'openLibrary'>>;
  /** Compares the text in front with another; null where there is none. */
  compare?: (() => void) | null;
  /** Saves the words of the text in front; null where it is not remembered. */
  save?: (() => Promise<boolean>) | null;
}

/** The top line: whose page this is, and what is seldom needed. */
export function Bar({ site, short, isRead, isAlone, clicks, compare = null, save = null }: BarProps) {
  const { copyProblem, openLibrary } = clicks;
  const [announcement, announce] = useState<string | null>(null);
  const report = async (copy: () => Promise<boolean>) => announce(t((await copy()) ? 'copy_done' : 'copy_failed'));
  return (
    <header class="bar">
      <Mark />
      <p class={short ? 'where-from' : 'site'} aria-hidden={short ? true : undefined}>
        <bdi>{short ?? site ?? t('extension_name')}</bdi>
      </p>
      <Menu
        label={<Icon of="more" />}
        name={t('bar_more')}
        class="quiet"
        items={[
          { label: t('remedy_read_again'), act: clicks.read },
          ...(site && isRead
            ? [
                isAlone
                  ? { label: t('leave_alone_no_more'), act: () => clicks.readAgain(site) }
                  : { label: t('leave_alone'), act: () => clicks.leaveAlone(site) },
              ]
            : []),
          ...(compare ? [{ label: t('bar_compare'), act: compare }] : []),
          ...(save
            ? [
                {
                  label: t('memory_save'),
                  act: async () => announce(t((await save()) ? 'memory_saved' : 'memory_not_saved')),
                },
              ]
            : []),
          ...(openLibrary ? [{ label: t('memory_open'), act: () => openLibrary(null) }] : []),
          { label: t('open_settings'), act: clicks.openSettings },
          { label: t('bar_help'), act: clicks.openWelcome },
          ...(copyProblem ? [{ label: t('bar_problem'), act: () => void report(copyProblem) }] : []),
        ]}
      />
      <Announcement>{announcement}</Announcement>
    </header>
  );
}
