/** What the reader's own reading, and a comparison, say of the text in front: kept beside what its page says. */
import { isClaim } from './answer';
import { addressKey } from './coverage/address';
import { mostly } from './memory/match';
import type { Compared, Earlier, Recall, Report, TabState } from './model';
import { foldName } from './organizations/name';
import { hostOf } from './text/address';
import { lettersOf } from './text/fold';

/**
 * What a page read before teaches of this one, or the other way round.
 * - `names`: that one names where the text comes from, this one does not;
 * - `older`: neither does, and that one was published before this one;
 * - `learns`: this one names it, that one did not;
 * - `differs`: both name one, and not the same;
 * - `original`: that one is what this page names as its original, by its address or its publisher;
 * - `copy`: that one names this page, or its site, as where it comes from.
 */
export type Lesson =
  | { is: 'names' | 'learns' | 'differs'; name: string }
  | { is: 'older'; published: string }
  | { is: 'original' | 'copy'; by: 'address' | 'publisher' };

/** A text read before, beside this one. */
export interface Known {
  earlier: Earlier;
  /** How much of this text stands there too; fingerprints tell it to a few percent. `whole` is all but a little. */
  share: 'whole' | 'part' | number;
  headline: 'same' | 'other';
  lesson: Lesson | null;
}

/** Nearer than this a fingerprint does not tell. */
const whole = 0.95;

/** A page as somebody else may name it. */
interface Named {
  address: string;
  /** Its host. */
  host: string | null;
  name: string | null;
}

/** Is what a page names as its origin this other page, or its publisher? */
function isNamed(
  origin: { name: string; url: string | null; domain?: string | null } | null,
  { address, host, name }: Named,
): 'address' | 'publisher' | null {
  if (!origin) return null;
  if (origin.url && addressKey(origin.url) === addressKey(address)) return 'address';
  const isHost = host !== null && (host === origin.domain || foldName(origin.name) === foldName(host));
  return isHost || (name !== null && foldName(name) === foldName(origin.name)) ? 'publisher' : null;
}

function lessonOf({ origin, verdict, page }: Report, earlier: Earlier): Lesson | null {
  if (Math.max(earlier.share, earlier.ofIt) < mostly) return null;
  const ofEarlier = isNamed(origin, { address: earlier.address, host: earlier.site, name: null });
  if (ofEarlier) return { is: 'original', by: ofEarlier };
  const ofPage = isNamed(earlier.origin, { address: page.url, host: hostOf(page.url), name: page.site });
  if (ofPage) return { is: 'copy', by: ofPage };
  const claims = isClaim({ verdict });
  if (claims && !origin) return null;
  if (!earlier.origin && origin) return { is: 'learns', name: origin.name };
  if (earlier.origin && !origin) return { is: 'names', name: earlier.origin.name };
  if (earlier.origin && origin) {
    const isOne =
      (origin.organization !== null && origin.organization === earlier.origin.organization) ||
      foldName(origin.name) === foldName(earlier.origin.name);
    return isOne ? null : { is: 'differs', name: earlier.origin.name };
  }
  const [here, there] = [page.published?.slice(0, 10), earlier.published];
  return here && there && there < here ? { is: 'older', published: there } : null;
}

/** What of the memory concerns this text: other pages, what shares most first. */
export function knownFrom(report: Report, recall: Recall | null): Known[] {
  if (recall?.is !== 'recalled') return [];
  return recall.earlier
    .filter(({ isHere }) => !isHere)
    .map((earlier) => ({
      earlier,
      share: earlier.share >= whole ? 'whole' : earlier.share < mostly ? 'part' : Math.round(100 * earlier.share),
      headline: lettersOf(earlier.title) === lettersOf(report.page.title) ? 'same' : 'other',
      lesson: lessonOf(report, earlier),
    }));
}

/** The day on which this very page was read before; null where it was not, or today. ISO 8601. */
export function readBefore(recall: Recall | null, today: string): string | null {
  if (recall?.is !== 'recalled') return null;
  const day = recall.earlier.find(({ isHere }) => isHere)?.day ?? null;
  return day !== null && day < today ? day : null;
}

/** With less in common two texts are two. */
const trace = 0.1;

/** A comparison as the reader is told of it: percent of the other text that stands here; does it speak of the page's own claim? */
export interface Verified {
  compared: Compared;
  percent: number;
  /** `confirmed`: the original that the page names has this text; `contradicted`: it has another. */
  claim: 'confirmed' | 'contradicted' | null;
  /** Next to nothing of the other text stands here. */
  isOther: boolean;
}

/** What comparisons say, the last first. */
export function verifiedFrom({ origin }: Pick<Report, 'origin'>, compared: TabState['compared']): Verified[] {
  return compared.map((each) => {
    const isOriginal =
      each.address !== null && origin?.url != null && addressKey(each.address) === addressKey(origin.url);
    const isOther = Math.max(each.printed, each.borrowed) < trace;
    return {
      compared: each,
      percent: Math.round(100 * each.printed),
      isOther,
      claim: isOriginal ? (isOther ? 'contradicted' : 'confirmed') : null,
    };
  });
}
