import type { ComponentChildren } from 'preact';
import { dateInWords, t } from '../lib/words';
import { Facts, PageText } from './Text';
import { type Status, siteOf, type TabView } from './view';

/** The page in front of the reader: its site, its day and its headline, which is the view's only h1. */
export function Masthead({ view, status, children }: { view: TabView; status: Status; children?: ComponentChildren }) {
  const page = status.is === 'read' ? status.report.page : null;
  return (
    <header class="masthead">
      <Facts of={[siteOf(view), dateInWords(page?.published ?? null)]} />
      <h1>{page?.title ? <PageText language={page.language}>{page.title}</PageText> : t('extension_name')}</h1>
      {children}
    </header>
  );
}
