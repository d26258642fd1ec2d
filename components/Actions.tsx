import type { ComponentChildren } from 'preact';
import { citationFormats } from '../lib/citation';
import type { Report } from '../lib/model';
import { t } from '../lib/words';
import { today, useCopy } from './Copy';
import type { Clicks } from './clicks';
import { Announcement } from './Evidence';
import { Menu } from './Menu';
import { Out } from './Out';
import { findingMarkdown, findingText, linkToWords } from './share';

interface ActionsProps {
  report: Report;
  clicks: Pick<Clicks, 'copy'> & { print?: () => void };
  /** What archives were found to keep. */
  copies?: Parameters<(typeof citationFormats)[number]['write']>[2];
  /** What is offered first where the original has no address: to look for it. */
  children?: ComponentChildren;
}

/** What most come for: to open the original, to cite it, to send the finding on. */
export function Actions({ report, clicks, copies = [], children }: ActionsProps) {
  const [announcement, copy] = useCopy(clicks);
  const choice = (label: string, act: () => void, close: () => void) => (
    <li key={label}>
      <button
        type="button"
        onClick={() => {
          act();
          close();
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    <div class="actions">
      {report.origin?.url ? (
        <Out to={report.origin.url} class="button main">
          {t('open_original')}
        </Out>
      ) : (
        children
      )}
      <Menu label={t('cite')}>
        {(close) => (
          <ul>
            {citationFormats.map(({ label, write }) =>
              choice(t(label), () => copy(write(report, today(), copies)), close),
            )}
          </ul>
        )}
      </Menu>
      <Menu label={t('share')}>
        {(close) => (
          <ul>
            {choice(t('share_text'), () => copy(findingText(report, today())), close)}
            {choice(t('share_markdown'), () => copy(findingMarkdown(report, today())), close)}
            {choice(t('share_link'), () => copy(linkToWords(report)), close)}
            {clicks.print && choice(t('share_print'), clicks.print, close)}
          </ul>
        )}
      </Menu>
      <Announcement>{announcement}</Announcement>
    </div>
  );
}
