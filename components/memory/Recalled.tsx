import type { Report, TabState } from '../../lib/model';
import { type Known, knownFrom, type Lesson, readBefore, type Verified, verifiedFrom } from '../../lib/recall';
import { today } from '../../lib/text/today';
import { dateInWords, inOneLine, isolated, type MessageKey, percentInWords, plural, t } from '../../lib/words';
import type { Clicks } from '../clicks';
import { Fold } from '../Fold';
import { Out } from '../Out';
import { Name, Sentence } from '../Text';
import type { MemoryClicks } from './clicks';

interface RecalledProps {
  report: Report;
  state: Pick<TabState, 'recall' | 'compared'>;
  clicks: MemoryClicks & Pick<Clicks, 'compare'>;
}

/** How many texts read before stand in sight. */
const first = 1;

/** What the reader's own reading says of the text, under the answer: where it was read before, and what was compared. */
export function Recalled({ report, state, clicks }: RecalledProps) {
  const known = knownFrom(report, state.recall);
  const verified = verifiedFrom(report, state.compared);
  const day = dateInWords(readBefore(state.recall, today()));
  const fault = state.recall?.is === 'failed' ? state.recall.why : null;
  if (known.length === 0 && verified.length === 0 && !day && !fault) return null;
  return (
    <section class="recalled" aria-label={t('evidence_matches')}>
      {verified.slice(0, 1).map((each) => (
        <VerifiedLine key={each.compared.address} verified={each} />
      ))}
      {day && <p>{t('recall_page', day)}</p>}
      <Fold
        class="plain"
        first={first}
        of={known.map((each) => (
          <li key={each.earlier.id}>
            <KnownLine known={each} />
            <p class="ways">
              <button
                type="button"
                class="link"
                onClick={() =>
                  clicks.compare(each.earlier.hasText ? { id: each.earlier.id } : { address: each.earlier.address })
                }
              >
                {t('compare')}
              </button>
              <button type="button" class="link" onClick={() => clicks.openLibrary(each.earlier.id)}>
                {t('recall_way')}
              </button>
            </p>
          </li>
        ))}
      />
      {fault && <p>{t(faults[fault])}</p>}
    </section>
  );
}

const faults = {
  full: 'recall_failed_full',
  newer: 'recall_failed_newer',
  busy: 'recall_failed_busy',
  broken: 'recall_failed_broken',
} as const satisfies Record<string, MessageKey>;

/** Where a text was read before, and what that teaches. */
function KnownLine({ known }: { known: Known }) {
  const { earlier, share, headline, lesson } = known;
  return (
    <>
      <p>
        <Sentence
          say={share === 'part' ? 'recall_part' : 'recall_text'}
          parts={[
            <Out key="where" to={earlier.address}>
              <Name>{earlier.site}</Name>
            </Out>,
            dateInWords(earlier.day) ?? earlier.day,
          ]}
        />{' '}
        <span class="facts">
          {inOneLine([
            share === 'whole' ? null : t('recall_share', percentInWords(Math.max(1, Math.round(100 * earlier.share)))),
            t(headline === 'same' ? 'recall_headline_same' : 'recall_headline_other'),
          ])}
        </span>
      </p>
      {lesson && <p>{lessonInWords(known, lesson)}</p>}
    </>
  );
}

/** The ground, then what it teaches: the text speaks here, not the page. */
function lessonInWords({ share }: Pick<Known, 'share'>, lesson: Lesson): string {
  return `${t(share === 'whole' ? 'recall_matches' : 'recall_matches_mostly')} ${taught(lesson)}`;
}

function taught(lesson: Lesson): string {
  switch (lesson.is) {
    case 'older':
      return t('recall_older', dateInWords(lesson.published) ?? lesson.published);
    case 'original':
      return t(lesson.by === 'address' ? 'recall_original_address' : 'recall_original_publisher');
    case 'copy':
      return t(lesson.by === 'address' ? 'recall_copy_address' : 'recall_copy_publisher');
    default:
      return t(lessons[lesson.is], isolated(lesson.name));
  }
}

const lessons = { names: 'recall_names', learns: 'recall_learns', differs: 'recall_differs' } as const;

/** What came of a comparison. */
function VerifiedLine({ verified }: { verified: Verified }) {
  return <p>{verifiedInWords(verified)}</p>;
}

function verifiedInWords({ compared, percent, claim, isOther }: Verified): string {
  const site = isolated(compared.site);
  const day = dateInWords(compared.day) ?? compared.day;
  if (isOther) return t(claim === 'contradicted' ? 'verified_contradicted' : 'verified_none', site, day);
  return t(claim === 'confirmed' ? 'verified_confirmed' : 'verified_other', percentInWords(percent), site, day);
}

/** Everything that matches, among the evidence: worded by its ground, and never as the page's words. */
export function Matches({ report, state }: Pick<RecalledProps, 'report' | 'state'>) {
  const known = knownFrom(report, state.recall).filter(({ lesson }) => lesson !== null);
  const verified = verifiedFrom(report, state.compared);
  if (known.length === 0 && verified.length === 0) return null;
  return (
    <section>
      <h3>{t('evidence_matches')}</h3>
      <ul class="evidence">
        {verified.map((each) => (
          <li key={`${each.compared.address} ${each.compared.day}`}>{verifiedInWords(each)}</li>
        ))}
        {known.map((each) => (
          <li key={each.earlier.id}>
            <Out to={each.earlier.address}>
              <Name>{each.earlier.site}</Name>
            </Out>
            {' · '}
            {each.lesson && lessonInWords(each, each.lesson)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Among the evidence, in one line: how many texts match. */
export const matchesInShort = (report: Report, state: RecalledProps['state']): string | null => {
  const count =
    knownFrom(report, state.recall).filter(({ lesson }) => lesson !== null).length +
    verifiedFrom(report, state.compared).filter(({ isOther }) => !isOther).length;
  return count > 0 ? plural('matches', count) : null;
};
