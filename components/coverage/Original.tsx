import type { VNode } from 'preact';
import { type Asking, isAsking, type QuestionOf } from '../../lib/coverage/model';
import { type Candidate, candidatesOf } from '../../lib/coverage/original';
import type { Report } from '../../lib/model';
import { t } from '../../lib/words';
import { Fold } from '../Fold';
import { Name, Sentence } from '../Text';
import { Answer } from './Answer';
import { AskButton, AskOutcome, ChangeButton, useAsk, Whom } from './Ask';
import { inquiryOf, type PartProps } from './inquiry';
import { Part } from './Part';
import { Progress } from './Progress';
import { CompareButton, StoryItem } from './Stories';
import { answersOf } from './tally';

interface FindOriginalProps extends PartProps {
  report: Report;
  /** Shows what else was found, where the view has a place for it. */
  onMore(): void;
}

/**
 * The first action where the page gives no address of its original: asks for it at the publisher's site; where no site
 * is known, or no source is named, for who else carries the text. Two pieces, for the button stands in a row of actions
 * and the rest below that row. Both are null where the page gives the address, or nothing can be asked.
 */
export function useFindOriginal({ report, view, world, clicks, onMore }: FindOriginalProps): {
  button: VNode | null;
  content: VNode | null;
} {
  const inquiry = inquiryOf(view, world, 'original') ?? inquiryOf(view, world, 'coverage');
  const ask = useAsk(report.origin?.url ? null : inquiry, clicks);
  if (!inquiry || !ask) return { button: null, content: null };
  const { asking, question, offers } = inquiry;
  return {
    button: (
      <AskButton ask={ask} label={report.origin ? 'original_ask' : 'coverage_ask'} look={asking ? undefined : 'main'} />
    ),
    content: (
      <div class="find">
        {ask.step.is === 'choosing' && question.topic === 'original' && (
          <p class="facts">
            <Sentence say="original_note" parts={[<Name key="name">{question.name}</Name>]} />
          </p>
        )}
        {asking && question.topic === 'coverage' && <Answer asking={asking} report={report} />}
        {asking && question.topic === 'original' && <Candidates asking={asking} question={question} clicks={clicks} />}
        <div class="asked-line">
          {asking && <Progress asking={asking} offers={offers} />}
          {asking && question.topic === 'coverage' && answersOf(asking) > 0 && (
            <button type="button" class="link" onClick={onMore}>
              {t('original_more')}
            </button>
          )}
          <ChangeButton ask={ask} />
        </div>
        <Whom ask={ask} say="world_asks" />
        <AskOutcome ask={ask} />
      </div>
    ),
  };
}

interface CandidatesProps {
  asking: Asking;
  question: QuestionOf<'original'>;
  clicks: PartProps['clicks'];
}

/** Where the original may stand; that nothing there is like it, once all have answered who will. */
function Candidates({ asking, question, clicks }: CandidatesProps) {
  const candidates = candidatesOf(asking, question);
  if (candidates.length > 0) return <List of={candidates} clicks={clicks} />;
  if (isAsking(asking) || answersOf(asking) === 0) return null;
  return <p class="sentence">{t('original_none')}</p>;
}

function List({ of, clicks }: { of: readonly Candidate[]; clicks: PartProps['clicks'] }) {
  return (
    <Part title="original_candidates" count={of.length}>
      <p class="facts">{t('original_candidates_note')}</p>
      <Fold
        class="plain stories"
        first={3}
        of={of.map(({ story, rank }) => (
          <li key={story.url}>
            <StoryItem story={story} />
            <p class="facts">{t(rank >= 0.85 ? 'candidate_near' : 'candidate_like')}</p>
            <CompareButton story={story} clicks={clicks} />
          </li>
        ))}
      />
    </Part>
  );
}
