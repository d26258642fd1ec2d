import type { ComponentChildren } from 'preact';
import { dateInWords, t } from '../lib/words';
import { Facts, PageText } from './Text';
import { type Answer, siteOf, type TabView } from './view';

/** The page in front of the reader: its site, its day and its headline, which is the view's only h1. */
export function Masthead({ view, answer, children }: { view: TabView; answer: Answer; children?: ComponentChildren }) {
  const page = answer.is === 'read' ? answer.report.page : null;
  return (
    <header class="masthead">
      <Facts of={[siteOf(view), dateInWords(page?.published ?? null)]} />
      <h1>{page?.title ? <PageText language={page.language}>{page.title}</PageText> : t('extension_name')}</h1>
      {children}
    </header>
  );
}
