export * from './inRoom';

import { Readability } from '@mozilla/readability';
import { parsePage } from '../../lib/page';
import { walk } from '../../lib/page/blocks';
import { lighten } from '../../lib/page/lighten';
import { openPage, readArticle } from '../../lib/page/readable';
import { readSnapshot } from '../../lib/reader';
import { report } from '../../lib/report';
export const onlyReport = (s: Parameters<typeof readSnapshot>[0]) => {
  readSnapshot(s);
  return 0;
};
const t = (w: () => unknown) => {
  const a = performance.now();
  const r = w();
  return [performance.now() - a, r] as const;
};
export const phases = (s: Parameters<typeof readSnapshot>[0] & { full?: string }) => {
  const o: Record<string, number> = {};
  const [l, light] = t(() => lighten(s.html));
  o.lighten = l;
  o.kb = s.html.length / 1000;
  o.lkb = (light as any)?.html.length / 1000;
  o.parseRaw = t(() => new DOMParser().parseFromString(s.html, 'text/html'))[0];
  o.parseLight = t(() => new DOMParser().parseFromString((light as any).html, 'text/html'))[0];
  const opened = openPage(s.html)!;
  o.tags = opened.document.getElementsByTagName('*').length;
  o.walk = t(() => walk(opened.document, (h) => h ?? ''))[0];
  o.readArticle = t(() => readArticle(opened.document, (c) => c.textContent ?? ''))[0];
  const d2 = new DOMParser().parseFromString(s.html, 'text/html');
  o.readYard = t(() => new Readability(d2).parse())[0];
  const [pp, parsed] = t(() => parsePage(s));
  o.parsePage = pp;
  o.report = t(() => report((parsed as any).page))[0];
  return o;
};
