/** A comparison as it goes: the two texts on their way to our page, and what came of them. */
import type { Against, Asked } from '../../compare/against';
import {
  isLater,
  isNothing,
  type Mine,
  meantBy,
  type Other,
  type Paired,
  pasted,
  type Standing,
} from '../../compare/other';
import type { Listed } from '../../memory/model';
import type { ArticleText } from '../../model';
import { withoutTracking } from '../../privacy';
import { today } from '../../text/today';
import { watchStates } from '../shared/tabRecord';
import { t } from '../shared/words';
import {
  askForText,
  compareTexts,
  isPrivate,
  keepCompared,
  openPage,
  savedTexts,
  standingTexts,
  stopAsking,
  textIn,
} from './compare';
import { savedText } from './memory';

/** What our page draws. */
export interface Comparing {
  mine: Mine;
  other: Other;
  /** The texts that stand in other tabs. */
  standing: readonly Standing[];
  /** The texts whose words the reader saved. */
  saved: readonly Listed[];
  /** The address that was to be compared with, as it was given last; empty for none. */
  address: string;
  /** Is the reader's tab in a private window? */
  isPrivate: boolean;
  paired: Paired | null;
}

/** What its reader can do. */
export interface ComparingClicks {
  /** Compares with the text that stands in another tab. */
  useTab(tabId: number): void;
  /** Compares with the words of a text that the reader saved. */
  useSaved(id: number): void;
  /** Asks the site of an address for its page. Straight from a click. */
  askFor(address: string): void;
  /** Stops asking. */
  stop(): void;
  /** Compares with words that the reader pasted. */
  useWords(words: string): void;
  /** Opens a page in a tab. */
  open(address: string): void;
  /** Takes the copy for the original. */
  swap(): void;
  /** Back to choosing the other text. */
  another(): void;
  /** Reads the tab's text again. */
  again(): void;
}

/** Begins a comparison, and calls back with it at once and on every change. */
export function startComparing({ tabId, against }: Asked, listener: (comparing: Comparing) => void): ComparingClicks {
  let now: Comparing = {
    mine: { is: 'reading' },
    other: { is: 'none' },
    standing: [],
    saved: [],
    address: against && 'address' in against ? against.address : '',
    isPrivate: false,
    paired: null,
  };
  let visit: string | null = null;
  /** Counts the other texts asked for; an answer that comes late is dropped. */
  let turn = 0;
  let asked: string | null = null;

  const change = (changed: Partial<Comparing>) => {
    now = { ...now, ...changed };
    listener(now);
  };

  /** Compares, once both texts are there; the first time by which of them is the later one. */
  async function compareBoth(given?: boolean): Promise<void> {
    const { mine, other } = now;
    if (mine.is !== 'read' || other.is !== 'text') return;
    const isSwapped = given ?? isLater(other.text, mine.text);
    const [copy, original] = isSwapped ? [other.text, mine.text] : [mine.text, other.text];
    const comparison = await compareTexts(copy, original);
    if (now.mine !== mine || now.other !== other) return;
    if (!comparison) return change({ other: { is: 'missing', missing: { from: 'tab', why: 'too-slow' } } });
    const paired = { copy, original, comparison, isSwapped };
    change({ paired });
    if (given === undefined) keep(paired, other);
  }

  /** Keeps it beside the report. What a stranger is shown may be another text: that it shares nothing tells nothing. */
  function keep({ comparison, isSwapped }: Paired, { text, isFetched }: Other & { is: 'text' }): void {
    if (visit === null || text.url === null || (isFetched && isNothing(comparison))) return;
    const { printed, borrowed } = comparison.shares;
    keepCompared(tabId, visit, {
      address: text.url,
      site: text.site,
      printed: isSwapped ? borrowed : printed,
      borrowed: isSwapped ? printed : borrowed,
      day: today(),
    });
  }

  async function readMine(): Promise<void> {
    change({ mine: { is: 'reading' }, paired: null });
    const read = await textIn(tabId);
    if (typeof read === 'string') return change({ mine: { is: 'unread', why: read } });
    ({ visit } = read);
    change({ mine: { is: 'read', text: read.text } });
    await compareBoth();
  }

  /** Waits for the other text. `host`: who is asked for it. */
  async function wait(coming: Promise<Other>, host: string | null = null): Promise<void> {
    const own = ++turn;
    change({ other: { is: 'asking', host }, paired: null });
    const other = await coming;
    if (own !== turn) return;
    change({ other });
    await compareBoth();
  }

  const arrived = (text: ArticleText, isFetched = false): Other => ({ is: 'text', text, isFetched });

  async function fromTab(other: number): Promise<Other> {
    const read = await textIn(other);
    return typeof read === 'string' ? { is: 'missing', missing: { from: 'tab', why: read } } : arrived(read.text);
  }

  async function fromMemory(id: number): Promise<Other> {
    const saved = await savedText(id);
    return typeof saved === 'string' ? { is: 'missing', missing: { from: 'memory', why: saved } } : arrived(saved);
  }

  async function fromAddress(address: string, fetching: ReturnType<typeof askForText>): Promise<Other> {
    const came = await fetching;
    return came.is === 'text'
      ? arrived(came.text, true)
      : { is: 'missing', missing: { from: 'address', address, came } };
  }

  async function listStanding(): Promise<void> {
    change({ standing: await standingTexts(tabId) });
  }

  /** Begins with what the address of our page names. A page that stands in a tab is taken from there. */
  async function begin(chosen: Against | null): Promise<void> {
    await listStanding();
    if (!chosen) return;
    if ('tab' in chosen) return wait(fromTab(chosen.tab));
    if ('id' in chosen) return wait(fromMemory(chosen.id));
    const meant = meantBy(chosen.address);
    const there = now.standing.find(({ url }) => meant.is === 'address' && withoutTracking(url) === meant.address);
    if (there) await wait(fromTab(there.tabId));
  }

  listener(now);
  void savedTexts((saved) => change({ saved }));
  void isPrivate(tabId).then((known) => change({ isPrivate: known }));
  void readMine();
  void begin(against);
  watchStates(() => void listStanding());

  return {
    useTab: (other) => void wait(fromTab(other)),
    useSaved: (id) => void wait(fromMemory(id)),
    askFor(address) {
      // First of all: the browser counts its question as the click's only if nothing was awaited before.
      const fetching = askForText(address);
      asked = address;
      change({ address });
      void wait(fromAddress(address, fetching), URL.parse(address)?.host ?? address);
    },
    stop() {
      if (asked) stopAsking(asked);
    },
    useWords(words) {
      const text = pasted(words, t('compare_words_site'), now.mine.is === 'read' ? now.mine.text.language : null);
      if (text) void wait(Promise.resolve(arrived(text)));
    },
    open: openPage,
    swap() {
      if (now.paired) void compareBoth(!now.paired.isSwapped);
    },
    another() {
      turn++;
      change({ other: { is: 'none' }, paired: null });
    },
    again: () => void readMine(),
  };
}
