/** Addresses of one article, told to be one: with and without tracking, AMP and mobile twins, http and https. */
import { withoutTracking } from '../privacy';
import { remembering } from '../remember';

/** AMP caches carry the publisher's address in their own path (developers.google.com/amp/cache/overview). */
function outOfCache(url: URL): URL {
  const inside = /^\/(?:[acv]\/|amp\/|viewer\/)+(?:s\/)?([\w.-]+\.[a-z]{2,}\/.*)$/i.exec(url.pathname)?.[1];
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$|^(?:www\.)?google\.[a-z.]+$/.test(url.hostname);
  return (isCache && inside && URL.parse(`https://${inside}${url.search}`)) || url;
}

/**
 * What one article's addresses have in common; the key two findings are compared by. Not an address to follow.
 * An address that cannot be read is its own key. Lists are made anew with each answer, of much the same addresses.
 */
export const addressKey = remembering((address): string => {
  const parsed = URL.parse(withoutTracking(address));
  if (!parsed) return address;
  const url = outOfCache(parsed);
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.[^.]+)/, '');
  const path = url.pathname
    .replace(/\/(?:amp|amphtml)(?=\/|$)/gi, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/+$/, '');
  return `${host}${url.port ? `:${url.port}` : ''}${path}${url.search}`;
}, 2_000);
