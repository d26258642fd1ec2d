import { type Candidate, candidatesOf } from '../../lib/coverage/original';
import { t } from '../../lib/words';
import { Card } from '../Card';
import { Fold } from '../Fold';
import { Sentence } from '../Text';
import { Ask } from './Ask';
import { inquiryOf, type PartProps } from './inquiry';
import { StoryItem } from './Stories';

/** Where the original may stand, when the page names its publisher and no address. */
export function Original({ view, world, clicks }: PartProps) {
  const inquiry = inquiryOf(view, world, 'original');
  if (inquiry?.question.topic !== 'original') return null;
  const { asking, question } = inquiry;
  const candidates = asking ? candidatesOf(asking, question) : [];
  const isDone = asking && Object.values(asking.states).some((state) => state?.is === 'answered');
  return (
    <Card title="original_title">
      <p class="facts">
        <Sentence
          say="original_note"
          parts={[<bdi key="name">{question.name}</bdi>, <bdi key="domain">{question.domain}</bdi>]}
        />
      </p>
      <Ask inquiry={inquiry} label="original_ask" again="coverage_again" clicks={clicks} />
      {candidates.length > 0 && <Candidates of={candidates} />}
      {isDone && candidates.length === 0 && <p class="note">{t('original_none')}</p>}
    </Card>
  );
}

function Candidates({ of }: { of: readonly Candidate[] }) {
  return (
    <>
      <h3>{t('original_candidates')}</h3>
      <p class="facts">{t('original_candidates_note')}</p>
      <Fold
        class="plain stories"
        first={3}
        of={of.map(({ story, rank }) => (
          <li key={story.url}>
            <StoryItem story={story} />
            <p class="facts">{t(rank >= 0.85 ? 'candidate_near' : 'candidate_like')}</p>
          </li>
        ))}
      />
    </>
  );
}
