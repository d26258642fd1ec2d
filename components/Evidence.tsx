import { useEffect, useState } from 'preact/hooks';
import { isReadable } from '../lib/answer';
import type { Clue, Place } from '../lib/model';
import { cut, withoutControls } from '../lib/text/line';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { placeLabels } from './labels';
import { PageText } from './Text';

/** The one quotation that is marked on the page now, and whether the page still had it. */
export interface Finder {
  shown: { quote: string; found: boolean } | null;
  toggle(quote: string): void;
}

/** Shows quotations on the page, one at a time on each `visit`: what is marked there stays while the reader is elsewhere. */
export function useFinder(clicks: Clicks, visit: string): Finder {
  const [shown, setShown] = useState(new Map<string, Finder['shown']>());
  const now = shown.get(visit) ?? null;
  const keep = (what: Finder['shown']) => setShown((known) => new Map(known).set(visit, what));
  return {
    shown: now,
    toggle(quote) {
      if (now?.quote === quote && now.found) {
        clicks.clearHighlight();
        keep(null);
      } else clicks.show(quote).then((found) => keep({ quote, found }));
    },
  };
}

interface EvidenceProps {
  clues: readonly Clue[];
  language: string | null;
  finder: Finder;
}

/** The page's words behind a claim, the most telling first, each line of the page once. Nothing where there are none. */
export function Evidence({ clues, language, finder }: EvidenceProps) {
  const own = clues.filter(
    (clue, index) => clues.findIndex((other) => other.quote === clue.quote && other.where === clue.where) === index,
  );
  if (own.length === 0) return null;
  return (
    <ul class="evidence">
      {own
        .toSorted((a, b) => b.trust - a.trust)
        .map((clue) => (
          <li key={`${clue.signal} ${clue.where} ${clue.quote}`} class="quotation">
            <Quotation
              quote={clue.quote || clue.value}
              where={clue.where}
              language={language}
              finder={clue.quote ? finder : null}
            />
          </li>
        ))}
    </ul>
  );
}

interface QuotationProps {
  quote: string;
  where: Place;
  language: string | null;
  /** Null where the words are ours, not the page's. */
  finder: Finder | null;
}

/** The page's words, where they stand, and the button that shows them there; markup is shown as markup. */
export function Quotation({ quote, where, language, finder }: QuotationProps) {
  const readable = isReadable(where);
  return (
    <>
      <blockquote class={readable ? undefined : 'markup'}>
        <PageText language={readable ? language : null}>{quote}</PageText>
      </blockquote>
      <p class="where">
        <span>{t(placeLabels[where])}</span>
        {readable && finder && <ShowOnPage quote={quote} finder={finder} />}
      </p>
    </>
  );
}

/** How many letters of a quotation tell its button from the others, to who listens. */
const told = 60;

/** The button that leads to words on the page, and away again. */
export function ShowOnPage({ quote, finder }: { quote: string; finder: Finder }) {
  const state = finder.shown?.quote === quote ? finder.shown : null;
  const name = t(state?.found ? 'evidence_hide_words' : 'evidence_show_words', cut(withoutControls(quote), told));
  return (
    <>
      <button type="button" class="link" aria-label={name} onClick={() => finder.toggle(quote)}>
        {t(state?.found ? 'evidence_hide' : 'evidence_show')}
      </button>
      {/* What a reader sees on the page and on the button is said to who listens alone: nothing moves. */}
      <Announcement isUnseen={state?.found === true}>
        {state === null ? null : t(state.found ? 'evidence_shown' : 'evidence_missing')}
      </Announcement>
    </>
  );
}

/** Said politely to a screen reader and shown beside what was pressed. */
export function Announcement({ children, isUnseen = false }: { children: string | null; isUnseen?: boolean }) {
  const [announcement, announce] = useState<string | null>(null);
  // A live region speaks only what changes after it stands in the page.
  useEffect(() => announce(children), [children]);
  return (
    <span role="status" class={isUnseen ? 'unseen' : 'announcement'}>
      {announcement}
    </span>
  );
}
