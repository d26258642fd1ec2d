import type { Outlet } from '../../lib/coverage/model';
import type { Story } from '../../lib/coverage/story';
import { around } from '../../lib/text/passage';
import { primaryOf } from '../../lib/text/tag';
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
  /** The words looked for: shown with what stands around them. */
  wanted?: string;
}

/** A group of articles elsewhere, the rest of a long one folded. Nothing where there are none. */
export function Stories({ title, note, stories, first = 5, wanted }: StoriesProps) {
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
            <StoryItem story={story} {...(wanted === undefined ? {} : { wanted })} />
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
export function StoryItem({ story, wanted }: { story: Story; wanted?: string }) {
  const { outlet, published, seen, language, direct } = story;
  const isForeign = language !== null && primaryOf(language) !== primaryOf(spokenLanguage());
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
      {wanted !== undefined && story.excerpt && <Excerpt text={story.excerpt} wanted={wanted} language={language} />}
    </>
  );
}

/** A service's words around what was looked for, which is marked where it stands among them. */
function Excerpt({ text, wanted, language }: { text: string; wanted: string; language: string | null }) {
  const [before, words, after] = around(text, wanted) ?? [text, '', ''];
  return (
    <blockquote class="page-text" lang={language ?? undefined} dir="auto">
      {before}
      {words && <mark>{words}</mark>}
      {after}
    </blockquote>
  );
}
