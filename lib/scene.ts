/** What everybody asks of a page, derived once and handed to all who read it. */
import { kindOfPage, type PageKind } from './kind';
import { type Language, languagesFor } from './languages';
import { type Context, contextsOf, type Form } from './organizations';
import type { Page } from './page';
import { type Site, siteOf } from './site';
import { type Places, placesOf } from './source/place';

export interface Scene {
  page: Page;
  /** Whose page it is. */
  site: Site;
  /** What kind of page it is. */
  pageKind: PageKind;
  /** Where on it an origin is told. */
  places: Places;
  /** What it is read with: its own language first, then English. */
  languages: readonly Language[];
  /** What is known of a name met on it, by the form in which it is met. */
  contexts: Readonly<Record<Form, Context>>;
}

/** The scene of a page. */
export function sceneOf(page: Page): Scene {
  const contexts = contextsOf(page);
  return {
    page,
    site: siteOf(page, contexts.credit),
    pageKind: kindOfPage(page),
    places: placesOf(page),
    languages: languagesFor(page.language),
    contexts,
  };
}
