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
  return (
    <div class="actions">
      {report.origin?.url ? (
        <Out to={report.origin.url} class="button main">
          {t('open_original')}
        </Out>
      ) : (
        children
      )}
      <Menu
        label={t('cite')}
        items={citationFormats.map(({ label, write }) => ({
          label: t(label),
          act: () => copy(write(report, today(), copies)),
        }))}
      />
      <Menu
        label={t('share')}
        items={[
          { label: t('share_text'), act: () => copy(findingText(report, today())) },
          { label: t('share_markdown'), act: () => copy(findingMarkdown(report, today())) },
          { label: t('share_link'), act: () => copy(linkToWords(report)) },
          ...(clicks.print ? [{ label: t('share_print'), act: clicks.print }] : []),
        ]}
      />
      <Announcement>{announcement}</Announcement>
    </div>
  );
}
