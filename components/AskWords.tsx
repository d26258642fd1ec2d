import { useState } from 'preact/hooks';
import { t } from '../lib/words';

/** Fewer letters are no passage. */
const shortest = 3;

/** The line at the foot: whose words? They are selected on the page, or pasted here. Nothing is sent by it. */
export function AskWords({ onAsk }: { onAsk(words: string): void }) {
  const [words, write] = useState('');
  const ask = (event: Event) => {
    event.preventDefault();
    if (words.trim().length < shortest) return;
    onAsk(words);
    write('');
  };
  return (
    <form class="ask-words" onSubmit={ask}>
      <input
        type="text"
        value={words}
        placeholder={t('ask_words')}
        aria-label={t('ask_words_label')}
        enterkeyhint="search"
        onInput={(event) => write(event.currentTarget.value)}
      />
      {words.trim().length >= shortest && <button type="submit">{t('ask_words_go')}</button>}
    </form>
  );
}
