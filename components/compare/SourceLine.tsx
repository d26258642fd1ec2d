import type { ArticleText } from '../../lib/model';
import { dateInWords } from '../../lib/words';
import { LinkedName } from '../Out';

/** Whose a text is: the site, leading to the page, and the day it says. */
export function SourceLine({ of: { site, url, published } }: { of: ArticleText }) {
  const day = dateInWords(published);
  return (
    <p class="facts">
      <LinkedName name={site} url={url} />
      {day && ` · ${day}`}
    </p>
  );
}
