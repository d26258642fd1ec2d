/** The toolbar button's badge and tooltip: one quiet mark where the page says that its text came from elsewhere. */
import type { Kind, Report, Settings, TabState } from '../../model';
import { browser } from '../shared/browser';
import { isolated, t } from '../shared/words';

const marks: Partial<Record<Kind, true>> = { wire: true, republished: true, 'press-release': true, excerpt: true };

const letters = {
  wire: () => t('badge_wire'),
  republished: () => t('badge_republished'),
  'press-release': () => t('badge_press_release'),
  excerpt: () => t('badge_excerpt'),
} satisfies Partial<Record<Kind, () => string>>;

function badgeText(kind: Kind, badge: Settings['badge']): string {
  if (badge === 'none' || !marks[kind] || kind === 'no-sign' || kind === 'not-article') return '';
  return badge === 'dot' ? '•' : letters[kind]();
}

/** The tooltip's sentence for a report: "From CJPME, republished by Global Research". */
export function tooltip(report: Report | null): string {
  const origin = report?.origin?.name;
  if (!report || !origin) return t('action_title');
  const here = report.republisher?.name ?? report.page.site;
  const kind = report.verdict.kind;
  if (kind === 'no-sign' || kind === 'not-article') return t('action_title');
  const key = kind === 'press-release' ? 'press_release' : kind;
  return here ? t(`tooltip_${key}_by`, isolated(origin), isolated(here)) : t(`tooltip_${key}`, isolated(origin));
}

/** Draws badge and tooltip for what is known about a tab. A tab that is gone is no error. */
export async function drawBadge(tabId: number, state: TabState | null, badge: Settings['badge']): Promise<void> {
  const report = state?.report ?? null;
  try {
    await browser.action.setBadgeText({ tabId, text: report ? badgeText(report.verdict.kind, badge) : '' });
    await browser.action.setTitle({ tabId, title: tooltip(report) });
  } catch {
    // The tab was closed while its page was being read.
  }
}

/** The badge's colours: ink on paper, no alarm. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#17527a' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
