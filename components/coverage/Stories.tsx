import type { Outlet } from '../../lib/coverage/model';
import type { Story } from '../../lib/coverage/story';
import { around } from '../../lib/text/passage';
import { primaryOf } from '../../lib/text/tag';
import { countryName, dateInWords, languageName, type MessageKey, spokenLanguage, t } from '../../lib/words';
import type { Clicks } from '../clicks';
import { Fold } from '../Fold';
import { organizationLabels } from '../labels';
import { Out } from '../Out';
import { Name, PageText } from '../Text';
import { Part } from './Part';

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
    <Part title={title} count={stories.length}>
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
    </Part>
  );
}

/** The outlet's name, and who showed it for them. */
export const outletName = ({ name, domain, via }: Outlet): string => {
  const own = name || domain || '';
  return via ? t('outlet_via', own, via) : own;
};

/** The day of a story in words, told apart where it is but the day a service first saw it; null where it has none. */
export function storyDay({ published, seen }: Pick<Story, 'published' | 'seen'>): string | null {
  if (published !== null) return dateInWords(published);
  const day = dateInWords(seen);
  return day && t('story_seen', day);
}

/** One article elsewhere: headline; outlet with kind and country, day. */
export function StoryItem({ story, wanted }: { story: Story; wanted?: string }) {
  const { outlet, language, direct } = story;
  const isForeign = language !== null && primaryOf(language) !== primaryOf(spokenLanguage());
  const facts = [
    outlet.kind && t(organizationLabels[outlet.kind]),
    countryName(outlet.country),
    storyDay(story),
    isForeign ? languageName(language) : null,
    direct ? null : t('story_opaque'),
  ].filter((fact) => fact !== null);
  return (
    <>
      <Out to={story.url} class="headline">
        <PageText language={language}>{story.title}</PageText>
      </Out>
      <p class="facts">
        <Name>{outletName(outlet)}</Name>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {wanted !== undefined && story.excerpt && <Excerpt text={story.excerpt} wanted={wanted} language={language} />}
    </>
  );
}

/** Compares a story with the text in front; nothing where its own address is not known. */
export function CompareButton({ story, clicks }: { story: Story; clicks: Pick<Clicks, 'compare'> }) {
  if (!story.direct) return null;
  return (
    <button
      type="button"
      class="link"
      aria-label={t('compare_story', outletName(story.outlet))}
      onClick={() => clicks.compare({ address: story.url })}
    >
      {t('compare')}
    </button>
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
