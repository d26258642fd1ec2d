import { useState } from 'preact/hooks';
import type { Site } from '../../lib/memory/library';
import { inOneLine, isolated, plural, t } from '../../lib/words';
import { Name } from '../Text';

/** So many sites are shown at first, and with each press. */
const most = 30;
/** So many origins of a site are named; the picture has the others as one. */
const named = 3;

/** What sites take from whom: in a sentence, as a picture, and in numbers. */
export function Sites({ sites }: { sites: readonly Site[] }) {
  const [shown, showMore] = useState(most);
  if (sites.length === 0) return <p>{t('library_nothing')}</p>;
  return (
    <>
      <table class="sites-read">
        <caption class="unseen">{t('library_takes_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('library_column_site')}</th>
            <th scope="col" class="number">
              {t('library_column_texts')}
            </th>
            <th scope="col">{t('library_column_sources')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.slice(0, shown).map((site) => (
            <tr key={site.site}>
              <th scope="row">
                <Name>{site.site}</Name>
              </th>
              <td class="number">{site.texts}</td>
              <td>
                <SharesPicture site={site} />
                <span class="facts">{takesInWords(site)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > shown && (
        <button type="button" class="choice" onClick={() => showMore(shown + most)}>
          {plural('library_more', Math.min(most, sites.length - shown))}
        </button>
      )}
    </>
  );
}

/** "40 texts read; 23 of them of dpa", and whose the others are. */
function takesInWords({ texts, takes }: Site): string {
  const [best, ...others] = takes;
  if (!best) return t('library_takes_none');
  return inOneLine([
    plural('library_takes', texts, String(best.texts), isolated(best.name)),
    ...others.slice(0, named - 1).map(({ name, texts: of }) => `${isolated(name)} ${of}`),
  ]);
}

/** A bar: each origin's share in its own pattern, what has none left empty. The words beside it say the same. */
function SharesPicture({ site: { texts, takes } }: { site: Site }) {
  let at = 0;
  return (
    <svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="6" />
      {takes.slice(0, named).map(({ key, texts: of }, index) => {
        const x = at;
        const width = (100 * of) / texts;
        at += width;
        return <rect key={key} class={`share-${index}`} x={x} width={Math.max(0, width - 0.6)} height="6" />;
      })}
    </svg>
  );
}
