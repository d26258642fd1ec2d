/** What the fit runs in a browser: a saved page in, what was seen of each origin it may have out. */
import { mayBeArticle } from '../../lib/gate';
import { allowParsing } from '../../lib/io/room/trustedTypes';
import { weigh } from '../../lib/judge/evidence';
import type { Kind } from '../../lib/model';
import { parsePage } from '../../lib/page';
import { sceneOf } from '../../lib/scene';
import { proposalsOf } from '../../lib/signals';

allowParsing();

/** An origin that a page may have. */
export interface Seen {
  name: string;
  kind: Kind;
  features: readonly string[];
}

/** The origins that a page may have; none where the gate stops it, or nothing on it reads like an article. */
export function seenOn({ url, html }: { url: string; html: string }): Seen[] {
  if (!mayBeArticle(new DOMParser().parseFromString(html, 'text/html'))) return [];
  const parsed = parsePage({ url, html, contentType: 'text/html' });
  if (parsed.outcome === 'failed' || !parsed.page.isArticle) return [];
  const scene = sceneOf(parsed.page);
  return weigh(proposalsOf(scene), scene).map(({ name, kind, features }) => ({ name, kind, features }));
}
