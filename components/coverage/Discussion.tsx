import type { DiscussionFinding } from '../../lib/coverage/model';
import { dateInWords, plural } from '../../lib/words';
import { Fold } from '../Fold';
import { Out } from '../Out';
import { Facts, PageText } from '../Text';
import { Part } from './Part';

/** Public conversations about the page. */
export function Discussion({ found }: { found: readonly DiscussionFinding[] }) {
  if (found.length === 0) return null;
  return (
    <Part title="group_discussion" count={found.length}>
      <Fold
        class="plain stories"
        first={3}
        of={found.map(({ url, title, comments, published }) => (
          <li key={url}>
            <Out to={url} class="headline">
              <PageText language={null}>{title}</PageText>
            </Out>
            <Facts
              of={['Hacker News', comments === null ? null : plural('comments', comments), dateInWords(published)]}
            />
          </li>
        ))}
      />
    </Part>
  );
}
