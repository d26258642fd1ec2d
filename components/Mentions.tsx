import type { Mention, Report } from '../lib/model';
import { t } from '../lib/words';
import { type Finder, Quotation } from './Evidence';
import { LinkedName } from './Out';

/** Whom the page names near its text, in its own words, where nothing is claimed. Nothing where it names nobody. */
export function Mentions({ report, finder }: { report: Report; finder: Finder }) {
  const { verdict, mentions, page } = report;
  if (verdict.kind !== 'no-sign' || mentions.length === 0) return null;
  // One line may name several.
  const lines = Map.groupBy(mentions, ({ quote, where }) => `${where} ${quote}`);
  return (
    <>
      <h3>{t('mentions_title')}</h3>
      <p class="facts">{t('mentions_note')}</p>
      <ul class="mentions">
        {[...lines].map(([line, named]) => (
          <Line key={line} named={named} language={page.language} finder={finder} />
        ))}
      </ul>
    </>
  );
}

function Line({ named, language, finder }: { named: readonly Mention[]; language: string | null; finder: Finder }) {
  const [first] = named;
  return (
    <li>
      {named.map(({ name, url }) => (
        <p key={name}>
          <LinkedName name={name} url={url} />
        </p>
      ))}
      {first?.quote && <Quotation quote={first.quote} where={first.where} language={language} finder={finder} />}
    </li>
  );
}
