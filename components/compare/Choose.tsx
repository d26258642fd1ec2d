import { useState } from 'preact/hooks';
import { type Meant, meantBy, type Standing } from '../../lib/compare/other';
import type { Listed } from '../../lib/memory/model';
import { dateInWords, inOneLine, isolated, t } from '../../lib/words';
import { Fold } from '../Fold';
import { useId } from '../id';
import { cautionLabels } from '../labels';
import { Name, PageText } from '../Text';
import type { CompareClicks } from './Compare';
import { OpenPage } from './Missing';

interface ChooseProps {
  standing: readonly Standing[];
  saved: readonly Listed[];
  address: string;
  isPrivate: boolean;
  clicks: CompareClicks;
}

/** Where the other text comes from: another tab, an address, words that the reader pastes. */
export function Choose({ standing, saved, address, isPrivate, clicks }: ChooseProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="with">
        {t('compare_with')}
      </h2>
      {address !== '' && <AskFor address={address} isPrivate={isPrivate} clicks={clicks} />}
      <section class="card">
        <h3>{t('compare_tabs')}</h3>
        {standing.length === 0 && <p class="facts">{t('compare_tabs_none')}</p>}
        <ul class="plain standing">
          {standing.map(({ tabId, title, site, language }) => (
            <li key={tabId}>
              <button type="button" class="text" onClick={() => clicks.useTab(tabId)}>
                <PageText language={language}>{title || site}</PageText>{' '}
                <span class="facts">
                  <Name>{site}</Name>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {saved.length > 0 && <Saved saved={saved} clicks={clicks} />}
      {address === '' && <AskFor address="" isPrivate={isPrivate} clicks={clicks} />}
      <Words clicks={clicks} />
    </section>
  );
}

/** So many saved texts are listed at first. */
const firstSaved = 5;

/** The texts whose words the reader saved, the last first. */
function Saved({ saved, clicks }: Pick<ChooseProps, 'saved' | 'clicks'>) {
  return (
    <section class="card">
      <h3>{t('compare_saved')}</h3>
      <Fold
        class="plain standing"
        first={firstSaved}
        of={saved.map(({ id, title, site, day, language }) => (
          <li key={id}>
            <button type="button" class="text" onClick={() => clicks.useSaved(id)}>
              <PageText language={language}>{title || site}</PageText>{' '}
              <span class="facts">{inOneLine([isolated(site), dateInWords(day)])}</span>
            </button>
          </li>
        ))}
      />
    </section>
  );
}

/** An address to be asked for: the button names whom it asks. What is not public is not asked for. */
function AskFor({ address, isPrivate, clicks }: Pick<ChooseProps, 'address' | 'isPrivate' | 'clicks'>) {
  const id = useId();
  const [typed, type] = useState(address);
  const [told, tell] = useState<'wrong' | 'warned' | null>(null);
  const meant = meantBy(typed);
  const submit = () => {
    if (meant.is !== 'address') tell(meant.is === 'none' ? 'wrong' : null);
    else if (isPrivate && told !== 'warned') tell('warned');
    else clicks.askFor(meant.address);
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t('compare_address')}</h3>
      <p class="facts" id={`${id}-note`}>
        {t('compare_ask_note')}
      </p>
      <div class="row">
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={typed}
          placeholder="https://"
          aria-label={t('compare_address_label')}
          aria-describedby={`${id}-note`}
          aria-invalid={told === 'wrong'}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            tell(null);
          }}
        />
        {told !== 'warned' && <button type="submit">{askLabel(meant)}</button>}
      </div>
      <p role="status" class="told">
        {told === 'wrong' && t('compare_address_wrong')}
      </p>
      {meant.is === 'kept-back' && typed !== '' && (
        <div class="note">
          <p>{t(isPersonal(meant) ? 'compare_address_personal' : 'compare_address_private')}</p>
          <OpenPage address={meant.address} clicks={clicks} />
        </div>
      )}
      {told === 'warned' && (
        <div class="note" role="alert">
          <p>{t(cautionLabels['private-window'])}</p>
          <div class="row">
            <button type="submit">{t('caution_ask')}</button>
            <button type="button" onClick={() => tell(null)}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}

const askLabel = (meant: Meant): string =>
  meant.is === 'address' ? t('compare_ask', meant.host) : t('compare_ask_nobody');
const isPersonal = ({ why }: Meant & { is: 'kept-back' }): boolean => why === 'token' || why === 'credentials';

function Words({ clicks }: Pick<ChooseProps, 'clicks'>) {
  const id = useId();
  const [words, write] = useState('');
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        clicks.useWords(words);
      }}
    >
      <h3>{t('compare_words')}</h3>
      <label class="unseen" for={id}>
        {t('compare_words_label')}
      </label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        required
        value={words}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div class="row">
        <button type="submit">{t('compare_words_go')}</button>
      </div>
    </form>
  );
}
