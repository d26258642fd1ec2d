/** Two hundred pages and more that want to stop, to slow or to fool us, by kind; all of our own invention. */
import { addresses } from './addresses';
import { attributes } from './attributes';
import { clobbering } from './clobbering';
import { components } from './components';
import { deep } from './deep';
import { foreign } from './foreign';
import { jsonLd } from './jsonLd';
import { letters, paragraphs } from './letters';
import { metas, microdata } from './metas';
import { moving } from './moving';
import type { Family, HostilePage } from './page';

export type { HostilePage };

import { phrases } from './phrases';
import { programs } from './programs';
import { rawText } from './rawText';
import { scripts } from './scripts';
import { slow } from './slow';
import { traps } from './traps';
import { unclosed } from './unclosed';

export const families: readonly Family[] = [
  rawText,
  foreign,
  unclosed,
  deep,
  attributes,
  letters,
  paragraphs,
  jsonLd,
  metas,
  microdata,
  phrases,
  programs,
  addresses,
  clobbering,
  components,
  scripts,
  moving,
  traps,
  slow,
];

/** All pages, each with its family's name before its own. */
export const hostilePages: readonly HostilePage[] = families.flatMap(({ name, pages }) =>
  pages.map((page) => ({ ...page, name: `${name}: ${page.name}` })),
);
