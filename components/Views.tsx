import type { ComponentChildren } from 'preact';
import { useId } from './id';

interface View<Id extends string> {
  id: Id;
  label: string;
  content: ComponentChildren;
}

interface ViewsProps<Id extends string> {
  label: string;
  views: readonly View<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Tabs by the book: one stop for the Tab key, arrows, Home and End between them. */
export function Views<Id extends string>({ label, views, chosen, onChoose }: ViewsProps<Id>) {
  const prefix = useId();
  const turn = (event: KeyboardEvent) => {
    const at = views.findIndex(({ id }) => id === chosen);
    const rtl = document.dir === 'rtl' ? -1 : 1;
    const to = new Map([
      ['ArrowRight', at + rtl],
      ['ArrowLeft', at - rtl],
      ['Home', 0],
      ['End', -1],
    ]).get(event.key);
    const next = to === undefined ? undefined : views.at(to % views.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${prefix}-${next.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs">
        {views.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${prefix}-${id}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={turn}
          >
            {name}
          </button>
        ))}
      </div>
      {views.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${prefix}-${id}-panel`}
          aria-labelledby={`${prefix}-${id}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}
