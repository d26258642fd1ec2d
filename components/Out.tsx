import type { ComponentChildren } from 'preact';

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
