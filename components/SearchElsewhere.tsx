import type { searchLinks } from '../lib/searchElsewhere';
import { t } from '../lib/words';
import { Out } from './Out';

/** Links to search engines, archives and an encyclopedia; nothing is asked of them until one is clicked. */
export function SearchElsewhere({ links }: { links: ReturnType<typeof searchLinks> }) {
  if (links.length === 0) return null;
  return (
    <details class="fold elsewhere">
      <summary>{t('search_title')}</summary>
      <p class="facts">{t('search_note')}</p>
      <ul class="plain">
        {links.map(({ id, name, url }) => (
          <li key={id}>
            <Out to={url}>{name}</Out>
          </li>
        ))}
      </ul>
    </details>
  );
}
