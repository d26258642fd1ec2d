import type { Story } from '../../lib/coverage/merge';
import type { Outlet } from '../../lib/coverage/model';
import { countryName, dateInWords, languageName, type MessageKey, spokenLanguage, t } from '../../lib/words';
import { Fold } from '../Fold';
import { organizationLabels } from '../labels';
import { Out } from '../Out';
import { Facts, Name, PageText } from '../Text';

interface StoriesProps {
  title: MessageKey;
  note?: MessageKey;
  stories: readonly Story[];
  first?: number;
  /** Whether the words found are shown too. */
  excerpts?: boolean;
}

/** A group of articles elsewhere, the rest of a long one folded. Nothing where there are none. */
export function Stories({ title, note, stories, first = 5, excerpts = false }: StoriesProps) {
  if (stories.length === 0) return null;
  return (
    <>
      <h3>
        {t(title)} <span class="count">{stories.length}</span>
      </h3>
      {note && <p class="facts">{t(note)}</p>}
      <Fold
        class="plain stories"
        first={first}
        of={stories.map((story) => (
          <li key={story.url}>
            <StoryItem story={story} excerpt={excerpts} />
          </li>
        ))}
      />
    </>
  );
}

/** The outlet's name, and who showed it for them. */
export const outletName = ({ name, domain, via }: Outlet): string => {
  const own = name || domain || '';
  return via ? t('outlet_via', own, via) : own;
};

/** One article elsewhere: headline, outlet with kind and country, day. */
export function StoryItem({ story, excerpt }: { story: Story; excerpt: boolean }) {
  const { outlet, published, seen, language, direct } = story;
  const isForeign = language !== null && language.split('-')[0] !== spokenLanguage().split('-')[0];
  return (
    <>
      <Out to={story.url} class="headline">
        <PageText language={language}>{story.title}</PageText>
      </Out>
      <p class="facts">
        <Name>{outletName(outlet)}</Name>
      </p>
      <Facts
        of={[
          outlet.kind && t(organizationLabels[outlet.kind]),
          countryName(outlet.country),
          published ? dateInWords(published) : seen ? t('story_seen', dateInWords(seen) ?? '') : null,
          isForeign ? languageName(language) : null,
          direct ? null : t('story_opaque'),
        ]}
      />
      {excerpt && story.excerpt && (
        <blockquote>
          <PageText language={language}>{story.excerpt}</PageText>
        </blockquote>
      )}
    </>
  );
}
