/** Addresses of the web, as text: nothing is asked of the network. */

/** A host's name without `www.`, as readers know it and pages repeat it. */
export const bareHost = (hostname: string): string => hostname.replace(/^www\./, '');

/** An address's host without `www.`; null where it has none. */
export const hostOf = (url: string | null | undefined): string | null =>
  (url && bareHost(URL.parse(url)?.hostname ?? '')) || null;

/** An address of the web (http or https) in the form that URLs are written in; null for any other. */
export const webAddress = (url: string | null | undefined): string | null =>
  url && /^https?:/i.test(url) ? (URL.parse(url)?.href ?? null) : null;

/** An address with its escapes read; as it is where they are broken. */
export function withoutEscapes(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Is a folder's name that of people or subjects, under which sites list stories? */
export const isListing = (folder: string): boolean =>
  /^(?:authors?|autor(?:e[ns]?)?|auteurs?|tags?|topics?|themen?|sujets?|search|users?|profiles?)$/i.test(folder);

/** Does an address lead to a story: a number or a headline in its path, no folder, no profile? */
export function isStory(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  // One letter before the first hyphen is enough: a row of letters would be gone through anew from each of them.
  return /\d{4}|[^/-]-[^/-]+-[^/-]/.test(path) && !isListing(path.split('/')[1] ?? '');
}

/** Is a name nothing but a host: `valleypost.example`? */
export const isHostName = (name: string): boolean => /^\S+\.\p{L}{2,}$/u.test(name);
