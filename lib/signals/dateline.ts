import { agenciesIn, isSupplier } from '../organizations';
import { quoteOf, type Signal } from './signal';

/** "CITY (AP) —", "CITY, Mon D (Reuters) -", "/PRNewswire/ --", "（新华社…电）", "[ロイター]". */
const bracketed = /^(?<place>[^()[\]【】]{0,60}?)[(（[【]\s*(?<who>[^()（）[\]【】]{2,40})\s*[)）\]】]/;
const dashed = /^.{0,60}[)）\]】]\s*(?:[,.]\s*)?(?:[-–—―]|\.-)/;
const release =
  /(?:\/(?<a>PRNewswire|PR Newswire|CNW)[^/]{0,30}\/)|(?:\((?<b>BUSINESS WIRE|GLOBE NEWSWIRE|Marketwired|ACCESSWIRE)\))/i;
const chinese = /^[（(]?(?<who>新华社|中新社|中新网|中央社)(?<rest>[^，。]{1,30})[电電]/;

/** An agency's or a release service's name at the head of the text. */
export const dateline: Signal = (page, site) => {
  const heads = page.blocks.filter(({ region, zone }) => region === 'body' && zone === 'main').slice(0, 4);
  const context = { language: page.language, domain: page.host, form: 'dateline' as const };
  for (const block of heads) {
    const start = block.text.slice(0, 140);
    const service = release.exec(start)?.groups;
    const who = service?.a ?? service?.b ?? chinese.exec(start)?.groups?.who ?? bracketed.exec(start)?.groups?.who;
    const marked = service || chinese.test(start) || dashed.test(start) || /^[【[(（]/.test(start);
    if (!who || !marked) continue;
    const agency = agenciesIn(who, context)[0]?.organization;
    if (!agency || !isSupplier(agency) || site.isOwnName(agency.name)) continue;
    const isRelease = agency.kind === 'press-release-wire';
    return [
      {
        signal: 'dateline',
        about: 'origin',
        value: agency.name,
        quote: quoteOf(start),
        where: 'dateline',
        trust: 0.95,
        kind: isRelease ? 'press-release' : 'wire',
        organization: agency.id,
      },
    ];
  }
  return [];
};
