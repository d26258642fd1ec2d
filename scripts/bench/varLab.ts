import { Readability } from '@mozilla/readability';
import { allowParsing } from '../../lib/io/room/trustedTypes';
import { lighten } from '../../lib/page/lighten';

allowParsing();
const t = (w: () => unknown) => {
  let best = 1e9;
  for (let i = 0; i < 3; i++) {
    const a = performance.now();
    w();
    best = Math.min(best, performance.now() - a);
  }
  return best;
};
export const vary = (html: string) => {
  const o: Record<string, number> = {};
  const parse = (h: string) => new DOMParser().parseFromString(h, 'text/html');
  o.raw = t(() => parse(html));
  const light = lighten(html)!.html;
  o.light = t(() => parse(light));
  const d = parse(light);
  for (const e of d.querySelectorAll('svg')) e.remove();
  const b = d.documentElement.outerHTML;
  o.noSvg = t(() => parse(b));
  for (const e of d.querySelectorAll('*'))
    for (const a of [...e.attributes])
      if (/^(?:style|srcset|sizes|on.*|data-.*|aria-(?!hidden).*|tabindex|target|height|loading)$/.test(a.name))
        e.removeAttribute(a.name);
  const c = d.documentElement.outerHTML;
  o.noAttr = t(() => parse(c));
  for (const e of d.querySelectorAll('*'))
    for (const a of [...e.attributes])
      if (!/^(?:class|id|href|content|name|property)$/.test(a.name)) e.removeAttribute(a.name);
  const f = d.documentElement.outerHTML;
  o.few = t(() => parse(f));
  for (const e of d.querySelectorAll('*')) for (const a of [...e.attributes]) e.removeAttribute(a.name);
  const g = d.documentElement.outerHTML;
  o.none = t(() => parse(g));
  o.text = t(() => parse(`<p>${(d.body.textContent ?? '').replace(/</g, '&lt;')}`));
  o.readRaw =
    t(() => {
      const x = parse(html);
      const a = performance.now();
      new Readability(x).parse();
      return performance.now() - a;
    }) - o.raw;
  return o;
};
