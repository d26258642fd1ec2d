import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuProps {
  /** What the button shows, and what it is called where that is a picture. */
  label: ComponentChildren;
  name?: string;
  class?: string;
  /** What there is to choose, and what each does. */
  items: readonly { label: string; act(): void }[];
}

/** A button with a few things to choose from below it. Escape, a step out of it and a press elsewhere close it. No choice is remembered. */
export function Menu({ label, name, class: className = 'button', items }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (menu.current) menu.current.open = false;
  };
  const close = () => {
    fold();
    menu.current?.querySelector('summary')?.focus();
  };
  const foldByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // It is the list's alone: Chromium would close the popup around it, too.
    event.preventDefault();
    close();
  };
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) fold();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, []);
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (relatedTarget && !isInside) fold();
  };
  return (
    // biome would have a role here, but a disclosure's keys are what is handled: Escape closes it.
    <details class="menu" ref={menu} onKeyDown={foldByEscape} onFocusOut={left}>
      <summary class={className} aria-label={name} title={name}>
        {label}
      </summary>
      <ul class="choices">
        {items.map(({ label: said, act }) => (
          <li key={said}>
            <button
              type="button"
              onClick={() => {
                close();
                act();
              }}
            >
              {said}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
