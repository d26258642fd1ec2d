import { useState } from 'preact/hooks';
import { dayOf, type Family } from '../../lib/memory/library';
import type { Listed } from '../../lib/memory/model';
import type { ArticleText } from '../../lib/model';
import { dateInWords, inOneLine, isolated, plural, t } from '../../lib/words';
import { Announcement } from '../Evidence';
import { Out } from '../Out';
import { Name, PageText } from '../Text';
import type { LibraryClicks } from './clicks';
import { faultInWords } from './Library';
import { Sure } from './Sure';

interface FamiliesProps {
  families: readonly Family[];
  sought: number | null;
  isFiltered: boolean;
  clicks: LibraryClicks;
}

/** So many are shown at first, and with each press. */
const most = 50;

/** What was read, a text once, however many sites print it. */
export function Families({ families, sought, isFiltered, clicks }: FamiliesProps) {
  const [shown, showMore] = useState(most);
  // What is looked for stands first, wherever it is in time.
  const first = sought === null ? undefined : families.find(({ members }) => members.some(({ id }) => id === sought));
  const all = first ? [first, ...families.filter((family) => family !== first)] : families;
  if (families.length === 0) return isFiltered ? <p>{t('library_nothing')}</p> : null;
  return (
    <>
      <ul class="families">
        {all.slice(0, shown).map((family) => (
          <li key={family.id}>
            <FamilyView family={family} isOpen={family === first} clicks={clicks} />
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <button type="button" class="choice" onClick={() => showMore(shown + most)}>
          {plural('library_more', Math.min(most, all.length - shown))}
        </button>
      )}
    </>
  );
}

function FamilyView({ family, isOpen, clicks }: { family: Family; isOpen: boolean; clicks: LibraryClicks }) {
  const [wasOpened, open] = useState(isOpen);
  const { members, origin, last } = family;
  const sites = new Set(members.map(({ site }) => site)).size;
  return (
    <details class="family" open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary>
        <span class="headline">
          <PageText language={last.language}>{last.title || last.address}</PageText>
        </span>
        <span class="facts">
          {inOneLine([
            origin && t('library_from', isolated(origin.name)),
            sites > 1 ? plural('library_at', sites) : isolated(last.site),
            dateInWords(last.day),
          ])}
        </span>
      </summary>
      {wasOpened && (
        <ol class="way" aria-label={t('library_way')}>
          {members.map((member) => (
            <li key={member.id}>
              <Member text={member} headline={last.title} isAlone={members.length === 1} clicks={clicks} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

interface MemberProps {
  text: Listed;
  /** The family's, which is not said again. */
  headline: string;
  isAlone: boolean;
  clicks: LibraryClicks;
}

/** One page on the text's way: where, when, what it names, and what can be done with it. */
function Member({ text, headline, isAlone, clicks }: MemberProps) {
  const [announcement, announce] = useState<string | null>(null);
  const [words, show] = useState<ArticleText | null>(null);
  const [isAsked, ask] = useState(false);
  const day = dateInWords(dayOf(text)) ?? dayOf(text);
  const copied = async (format: 'csl' | 'notes') =>
    announce(t((await clicks.copyAs(format, text)) ? 'copy_done' : 'copy_failed'));
  return (
    <>
      <p>
        <Out to={text.address}>
          <Name>{text.site}</Name>
        </Out>{' '}
        <span class="facts">
          {inOneLine([
            text.published ? t('library_published', day) : null,
            t('library_read', dateInWords(text.day) ?? text.day),
            text.origin ? t('library_names', isolated(text.origin.name)) : t('library_names_none'),
          ])}
        </span>
      </p>
      {text.title !== headline && (
        <p class="headline">
          <PageText language={text.language}>{text.title}</PageText>
        </p>
      )}
      {text.lead && (isAlone || words === null) && (
        <p class="lead-words">
          <PageText language={text.language}>{text.lead}</PageText>
        </p>
      )}
      <p class="ways">
        {text.hasText && words === null && (
          <button type="button" class="link" onClick={async () => show(await clicks.saved(text.id))}>
            {t('library_words')}
          </button>
        )}
        {text.hasText && (
          <button type="button" class="link" onClick={async () => (await clicks.removeSaved(text.id)) && show(null)}>
            {t('library_words_remove')}
          </button>
        )}
        <button type="button" class="link" onClick={() => copied('csl')}>
          {t('library_as_csl')}
        </button>
        <button type="button" class="link" onClick={() => copied('notes')}>
          {t('library_as_note')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={t('library_delete_named', text.title)}
          aria-expanded={isAsked}
          onClick={() => ask(!isAsked)}
        >
          {t('library_delete')}
        </button>
        <Announcement>{announcement}</Announcement>
      </p>
      {isAsked && (
        <Sure
          question={t('library_sure_text')}
          onYes={async () => {
            ask(false);
            const gone = await clicks.forget({ what: 'one', id: text.id });
            if (gone.outcome === 'failed') announce(faultInWords(gone.why));
          }}
          onNo={() => ask(false)}
        />
      )}
      {words && (
        <blockquote class="saved">
          {words.paragraphs.map((paragraph, at) => (
            <p key={`${at} ${paragraph.length}`} lang={words.language ?? undefined} dir="auto">
              {paragraph}
            </p>
          ))}
        </blockquote>
      )}
    </>
  );
}
