import { hostOf } from '../text/address';
import type { ArticleFinding, Outlet } from './model';
import { plain } from './text';

/** An outlet as a service names it; what is known of it is added where the dataset is (`identified`). */
export function outletAt(name: string, url: string): Outlet {
  // "Reuters on MSN", "Le Monde sur MSN": a portal shows what others wrote.
  const [, carried, via] = /^(.+?) \p{Ll}{1,3} (MSN|Yahoo|AOL)$/u.exec(name.trim()) ?? [];
  const host = hostOf(url);
  return {
    name: plain(carried ?? name, 120) || host || '',
    domain: host,
    organization: null,
    kind: null,
    country: null,
    via: via ?? null,
    house: null,
  };
}

/** A finding of an article; null where it has no headline or no address. */
export function article(of: Omit<ArticleFinding, 'is' | 'url' | 'agency'> & { url: string | null }): ArticleFinding[] {
  const { url, title } = of;
  return url && title ? [{ ...of, is: 'article', url, title, agency: null }] : [];
}
