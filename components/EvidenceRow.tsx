import { originSigns } from '../lib/answer';
import type { Clue, Report, TabState } from '../lib/model';
import { inOneLine, listInWords, type MessageKey, plural, t } from '../lib/words';
import { Evidence, type Finder } from './Evidence';
import { signalLabels } from './labels';
import { Mentions } from './Mentions';
import { Matches, matchesInShort } from './memory/Recalled';

/** What was found and what was not, in one line. */
export function evidenceInShort(report: Report, state: TabState | null): string {
  const { clues, silent, mentions, verdict } = report;
  const signs = originSigns(clues);
  return inOneLine([
    signs > 0 ? plural('signs', signs) : null,
    state && matchesInShort(report, state),
    silent.length > 0 ? plural('checked_nothing', silent.length) : null,
    verdict.kind === 'no-sign' && mentions.length > 0 ? plural('mentioned', mentions.length) : null,
  ]);
}

const groups = [
  { title: 'evidence_origin', about: ['origin', 'republisher'] },
  { title: 'evidence_day', about: ['date'] },
  { title: 'evidence_author', about: ['author', 'organization'] },
  { title: 'evidence_terms', about: ['terms'] },
] as const satisfies readonly { title: MessageKey; about: readonly Clue['about'][] }[];

/** Every line of the page that something rests on, by what it speaks of; what was checked and found nothing; who is only mentioned. */
export function AllEvidence({ report, state, finder }: { report: Report; state: TabState | null; finder: Finder }) {
  const { clues, silent, page } = report;
  return (
    <>
      {groups.map(({ title, about }) => {
        const told = clues.filter((clue) => about.some((each) => each === clue.about));
        return (
          told.length > 0 && (
            <section key={title}>
              <h3>{t(title)}</h3>
              <Evidence clues={told} language={page.language} finder={finder} />
            </section>
          )
        );
      })}
      {state && <Matches report={report} state={state} />}
      <Mentions report={report} finder={finder} />
      {silent.length > 0 && (
        <>
          <h3>{t('evidence_silent')}</h3>
          <p class="facts">{t('evidence_silent_list', listInWords(silent.map((name) => t(signalLabels[name]))))}</p>
        </>
      )}
      {report.origin?.organization && <p class="facts">{t('evidence_dataset')}</p>}
    </>
  );
}
