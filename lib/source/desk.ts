/** Does the site's own desk sign beside the source it names? */
import { wordsOf } from '../languages/word';
import type { Site } from '../site';
import { danglingJoiner, joiner } from './talk';

const partingWords = String.raw`\s${wordsOf('and', 'with')}\s`;
const partings = new RegExp(`[/,;|&()+]|${partingWords}`, 'iu');
/** Those that join; a comma, a semicolon or a bar only sets apart. */
const joints = new RegExp(`[/&()+]|${partingWords}`, 'iu');
const desk = new RegExp(`^${wordsOf('desk')}$`, 'iu');
const contributed = new RegExp(wordsOf('contributed'), 'iu');

/** Does the site itself sign along: by name, as its desk, by initials ("sak/Reuters")? */
export function isMixed(rest: string, site: Site, isList = false): boolean {
  if (contributed.test(rest)) return true;
  const parts = (text: string, by: RegExp) =>
    text
      .split(by)
      .map((part) => part.trim().replace(danglingJoiner, ''))
      .filter((part) => part && !joiner.test(part));
  // Behind a comma, unless it is a list of sources, the site's name only says where the report is shown: "Press Association, valleypost.example".
  return (
    parts(rest, partings).some((part) => /^\p{Ll}{2,5}$/u.test(part) || desk.test(part)) ||
    parts(rest, isList ? partings : joints).some(
      (part) => part.length > 1 && /\p{L}/u.test(part) && site.isOwnName(part),
    )
  );
}
