import type { ComponentChildren } from 'preact';
import { bareHost } from '../lib/text/address';
import { Name } from './Text';

interface OutProps {
  /** Where to; anything but http and https is shown as plain text. */
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A link out of the extension: a new tab that learns nothing about where it was opened from. */
export function Out({ to, class: className, children }: OutProps) {
  if (!/^https?:\/\//i.test(to)) return <span>{children}</span>;
  return (
    <a href={to} target="_blank" rel="noreferrer noopener" class={className}>
      {children}
    </a>
  );
}

/** A name, leading to its address where it has one. */
export function LinkedName({ name, url }: { name: string; url: string | null }) {
  return url ? (
    <Out to={url}>
      <Name>{name}</Name>
    </Out>
  ) : (
    <Name>{name}</Name>
  );
}

/** A link that shows where it leads. */
export function Address({ to }: { to: string }) {
  return (
    <Out to={to}>
      <bdi>{readable(to)}</bdi>
    </Out>
  );
}

/** An address as a reader reads it: host and path. */
function readable(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const path = address.pathname === '/' ? '' : address.pathname;
  const short = bareHost(address.hostname) + path;
  return short.length > 70 ? `${short.slice(0, 69)}…` : short;
}
