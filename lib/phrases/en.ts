import { end, type Phrases, who } from './phrases';

const stop = String.raw`(?=\s*(?:[.;:|()\n]|$|,|\s(?:on|under|and (?:is|was|has|can)|with (?:the )?permission|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|as part|by|is republished)\b))`;
const text = String.raw`(?:article|story|post|piece|essay|op-?ed|column|report|interview|commentary|content|version|statement)`;

export const en: Phrases = {
  language: 'en',
  by: /^(?:(?:written|posted|reported)\s+)?by:?\s+/i,
  source: /^(?:original\s+)?source\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(String.raw`\b(?:the )?original source of this ${text} is\s*:?\s*${who}${end}`, 'i'),
    new RegExp(
      String.raw`\b(?:originally|first) (?:appeared|published|posted|ran|printed|aired)(?: (?:here|online))? (?:on|in|at|by|with)\s*:?\s*(?:the website of )?${who}${stop}`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:republished|reprinted|reposted|reproduced|cross-?posted|syndicated) (?:here )?(?:courtesy of |with (?:the )?(?:kind )?permission (?:from|of) |by permission of |from |at )+${who}${stop}`,
      'i',
    ),
    new RegExp(String.raw`^(?:this ${text} (?:is|was|comes|appears?) )?(?:by )?courtesy of ${who}${stop}`, 'i'),
    new RegExp(
      String.raw`\b${text} (?:was|is) (?:produced|provided|published|written) (?:by|for) ${who},? and (?:co-?published|republished|distributed)`,
      'i',
    ),
    new RegExp(String.raw`^the post .{3,200} (?:appeared|was published) first on ${who}${end}`, 'i'),
    /^©?\s*provided by (?<who>[^.\n]{2,60})$/i,
    /^via:?\s+(?<who>[^.\n]{2,60})$/i,
  ],
  excerpt: [
    new RegExp(
      String.raw`\bread the (?:rest|full|entire|whole|complete|original)(?: (?:of (?:the|this) )?${text})? (?:at|on|in|from) (?:the )?${who}${end}`,
      'i',
    ),
    new RegExp(String.raw`\b(?:continue reading|read more) (?:at|on) ${who}${end}`, 'i'),
  ],
  release: /^(?:for immediate release|press release|news release|media release)\b/i,
};
