import { isShort } from './caps';

/** A link that the reader asks about: what kind of address it is, before anybody looks where it leads. `long`: none that is followed. */
export type LinkKind = 'web' | 'long' | 'mail' | 'phone' | 'script' | 'file' | 'other';

const kinds: Readonly<Record<string, LinkKind>> = {
  'http:': 'web',
  'https:': 'web',
  'mailto:': 'mail',
  'tel:': 'phone',
  'sms:': 'phone',
  'javascript:': 'script',
  'file:': 'file',
};

export const linkKind = (url: string): LinkKind =>
  isShort(url) ? (kinds[URL.parse(url)?.protocol ?? ''] ?? 'other') : 'long';
