import { useEffect, useState } from 'preact/hooks';
import type { Clue, Place, SignalName } from '../lib/model';
import { listInWords, t } from '../lib/words';
import type { Clicks } from './clicks';
import { placeLabels, signalLabels } from './labels';
import { PageText } from './Text';

/** The one quotation that is marked on the page now, and whether the page still had it. */
export interface Finder {
  shown: { quote: string; found: boolean } | null;
  toggle(quote: string): void;
}

/** Shows quotations on the page, one at a time; starts afresh with every `visit`. */
export function useFinder(clicks: Clicks, visit: string): Finder {
  const [shown, setShown] = useState<{ visit: string; quote: string; found: boolean } | null>(null);
  const now = shown?.visit === visit ? shown : null;
  return {
    shown: now,
    toggle(quote) {
      if (now?.quote === quote && now.found) {
        clicks.clearHighlight();
        setShown(null);
      } else clicks.show(quote).then((found) => setShown({ visit, quote, found }));
    },
  };
}

/** Places whose words a reader can see; the others stand in the markup. */
const visible: ReadonlySet<Place> = new Set(['byline', 'dateline', 'opening', 'body', 'closing', 'footer']);

interface EvidenceProps {
  clues: readonly Clue[];
  language: string | null;
  finder: Finder;
  /** Said below the clues: what else the claim rests on. */
  note?: string | null;
  /** What was looked at and said nothing. */
  silent?: readonly SignalName[];
}

/** "Why we say so": the page's words behind a claim, folded away until wanted. Nothing where there are none. */
export function Evidence({ clues, language, finder, note = null, silent = [] }: EvidenceProps) {
  const own = clues.filter(
    (clue, index) => clues.findIndex((other) => other.quote === clue.quote && other.where === clue.where) === index,
  );
  if (own.length === 0 && note === null && silent.length === 0) return null;
  return (
    <details class="fold evidence">
      <summary>{t('evidence_title')}</summary>
      <ul>
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
      {note !== null && <p class="facts">{note}</p>}
      {silent.length > 0 && (
        <p class="facts">{t('evidence_silent', listInWords(silent.map((name) => t(signalLabels[name]))))}</p>
      )}
    </details>
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
  const readable = visible.has(where);
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

function ShowOnPage({ quote, finder }: { quote: string; finder: Finder }) {
  const state = finder.shown?.quote === quote ? finder.shown : null;
  return (
    <>
      <button type="button" class="link" onClick={() => finder.toggle(quote)}>
        {t(state?.found ? 'evidence_hide' : 'evidence_show')}
      </button>
      <Announcement>{state === null ? null : t(state.found ? 'evidence_shown' : 'evidence_missing')}</Announcement>
    </>
  );
}

/** Said politely to a screen reader and shown beside what was pressed. */
export function Announcement({ children }: { children: string | null }) {
  const [announcement, announce] = useState<string | null>(null);
  // A live region speaks only what changes after it stands in the page.
  useEffect(() => announce(children), [children]);
  return (
    <span role="status" class="announcement">
      {announcement}
    </span>
  );
}
