/**
 * The toolbar button of a tab: what it shows of the page in it. A hollow icon: not read. A filled one: read. A dot on
 * it, as far as the reader wants one: the page names another source. The tooltip says each in words.
 */
import { answerInWords } from '../../answer';
import type { Kind, Settings, TabState } from '../../model';
import { whyLabels } from '../../why';
import { browser } from '../shared/browser';
import { t } from '../shared/words';

const letters = {
  wire: () => t('badge_wire'),
  republished: () => t('badge_republished'),
  'press-release': () => t('badge_press_release'),
  excerpt: () => t('badge_excerpt'),
} satisfies Partial<Record<Kind, () => string>>;

function badgeText(kind: Kind, badge: Settings['badge']): string {
  if (badge === 'none' || kind === 'no-sign' || kind === 'not-article') return '';
  return badge === 'dot' ? '•' : letters[kind]();
}

/** The tooltip for what is known about a tab; where nothing is, the question the button stands for. */
export function tooltip(state: Pick<TabState, 'status' | 'why' | 'report'> | null): string {
  if (!state) return t('action_title');
  if (state.status === 'reading') return t('reading');
  if (state.status === 'read' && state.report) return answerInWords(state.report);
  return t('tooltip_unread', t(whyLabels[state.why ?? 'broken'].label));
}

const sizes = [16, 32, 48];
const iconFiles = (name: string) => Object.fromEntries(sizes.map((size) => [size, `/icon/${name}${size}.png`]));
const icons = { read: iconFiles(''), unread: iconFiles('unread-') };

/** Draws icon, badge and tooltip for what is known about a tab. A tab that is gone is no error. */
export async function drawBadge(tabId: number, state: TabState | null, badge: Settings['badge']): Promise<void> {
  const report = state?.status === 'read' ? state.report : null;
  try {
    await browser.action.setBadgeText({ tabId, text: report ? badgeText(report.verdict.kind, badge) : '' });
    await browser.action.setTitle({ tabId, title: tooltip(state) });
    await browser.action.setIcon({ tabId, path: report ? icons.read : icons.unread });
  } catch {
    // The tab was closed while its page was being read.
  }
}

/** The badge's colors: ink on paper, no alarm. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#17527a' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
