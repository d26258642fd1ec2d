/** What in an address is somebody's own: a key that opens the page to whoever has it, or who reads it. */
import { withoutEscapes } from './text/address';
import { hasMail, isPhone } from './text/contact';

/** Parameters whose very name says so. */
const secretName =
  /(?:^|[_-])(?:token|auth|authkey|authuser|apikey|api_key|key|secret|pass|passwd|password|pwd|pw|session|sessionid|sid|jsessionid|phpsessid|sig|signature|hmac|jwt|ticket|otp|code|invite|magic|nonce|credential|access|unlock|unlocked|gift|giftcode|email|e-mail|mail|user|userid|username|login|account|phone)(?:$|[_-])/i;
const camelSecret = /(?:Token|Auth|Key|Secret|Pass|Password|Session|Sig|Signature|Ticket|Code|Email|User)(?:Id)?$/;
const glued = /token|secret|passw|apikey|sess(?:ion)?id|signature|credential/i;
/** Parameters that number what is shown, or check that number (TYPO3). */
const idName = /^(?:chash|(?:article|asset|content|doc|item|news|page|post|story|video|ap)?_?(?:id|guid|uuid)|[pv])$/i;

/** Folders whose pages are one reader's, or those of whoever was given the link. */
const secretFolder =
  /^(?:account|activate|activation|auth|confirm|confirmation|d|document|documents|draft|drafts|file|files|folder|folders|gift|guest|i|inbox|invitation|invite|invites|join|key|link|login|magic|manage|optin|optout|password|preferences|preview|private|r|recover|recovery|reset|s|secret|session|share|shared|shares|signin|signup|token|unsubscribe|u|verification|verify|view)$/i;
/** Folders of articles, whose long numbers are public. */
const newsFolder =
  /^(?:actualites?|ar|article|articles|artikel|articolo|articulo|nachrichten|news|noticia|noticias|notizie|nyheter|post|posts|stories|story|uutiset|video|videos)$/i;

/** A JSON Web Token, wherever it stands. */
const jwt = /(?<![\w-])eyJ[\w-]+\./;
const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;

/** A number in the digits of a computer, as content systems give articles: `WS65571297a310d5acd876f404` of China Daily. */
const isHex = (value: string): boolean =>
  uuid.test(value) || /^[A-Z]{0,2}(?=[a-f-]*\d)(?=[\d-]*[a-f])[\da-f-]{12,}$/i.test(value);

/** How often a row of letters goes from one kind to another: capitals, small letters, digits. */
function turns(value: string): number {
  const kinds = value.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '0');
  return kinds.replace(/(.)\1+/g, '$1').length - 1;
}

/** A headline in an address: words and numbers joined. */
function isSlug(value: string): boolean {
  const pieces = value.split(/[-_]/);
  return pieces.length > 2 && pieces.filter((piece) => /^[A-Za-z]?[a-z]+$/.test(piece)).length > 1 && !uuid.test(value);
}

const isMixed = (value: string): boolean => /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value);

/** Long and random, as no word, date or article number is: digits and letters mixed, no words joined. */
const isLong = (value: string): boolean =>
  uuid.test(value) ||
  (/^[\w~+=-][\w~+/=-]{23,}$/.test(value) &&
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !isSlug(value) &&
    !/[a-z]{5,}[-_][a-z]{2,}/i.test(value));

/** Short and random: `AbC123xYz9`. A word with a year, "Euro2024", turns once or twice. */
const isShort = (value: string): boolean =>
  /^[\w-]{8,}$/.test(value) && isMixed(value) && turns(value) >= 4 && !isSlug(value);

/** Random enough beside a word that says what it is: `/invite/9f8a7b6c5d4e3f2a`. */
const isAnyhow = (value: string): boolean =>
  isLong(value) || isShort(value) || isHex(value) || (/^[a-z\d]{10,}$/i.test(value) && turns(value) >= 4);

/** A text as it stands, and with its escapes read, once and twice. */
const readings = (text: string): string[] => {
  const once = withoutEscapes(text);
  return [...new Set([text, once, withoutEscapes(once)])];
};

/** A key, an address for mail, a telephone: nobody's article is called so. */
const isPlain = (text: string): boolean => jwt.test(text) || isPhone(text) || hasMail(text);

function isSecretParameter(name: string, value: string, depth: number): boolean {
  if (value === '') return false;
  if (secretName.test(name) || camelSecret.test(name) || glued.test(name)) return true;
  return readings(value).some((said) => {
    if (isPlain(said) || (depth > 0 && /^https?:\/\//i.test(said) && hasSecret(said, () => false, depth - 1)))
      return true;
    // A number of what is shown is no secret, be it ever so long; a film's has eleven letters.
    const isId = idName.test(name) && (isHex(said) || said.length <= 11);
    return !isId && (isLong(said) || isShort(said));
  });
}

/** `name=value`, as a server's session hangs it on a folder: `;jsessionid=…`. */
const parametersOf = (segment: string): [string, string][] =>
  segment
    .split(';')
    .slice(1)
    .map((each) => [each.split('=')[0] ?? '', each.split('=').slice(1).join('=')]);

/** A folder of two or three words may be called after one of them: `/reset-password/`. */
const wordsOf = (folder: string): string[] => {
  const words = folder.split(/[-_.]/);
  return words.length <= 3 ? words : [];
};

function isSecretPath(path: string, depth: number): boolean {
  const segments = path.split('/').filter(Boolean);
  const folders = segments.map((segment) => segment.split(';')[0] ?? '');
  const isTelling = folders.map((folder) => wordsOf(folder).some((word) => secretFolder.test(word)));
  const first = isTelling.indexOf(true);
  return segments.some((segment, at) => {
    if (parametersOf(segment).some(([name, value]) => isSecretParameter(name, value, depth))) return true;
    const before = folders[at - 1] ?? '';
    // Below a folder that says so, or right above one: `/d/1AbC…/edit`, `/9f8a…/preview`.
    const isTold = (first >= 0 && first < at) || isTelling[at + 1] === true;
    return readings(folders[at] ?? '').some((said) => {
      if (isPlain(said)) return true;
      const bare = said.replace(/\.\w{1,5}$/, '');
      if (isTold) return [bare, ...bare.split(/[-_.]/).slice(1)].some(isAnyhow);
      // Elsewhere only what is of all kinds of letters, as no number of an article is.
      return isLong(bare) && isMixed(bare) && !isHex(bare) && turns(bare) >= 6 && !newsFolder.test(before);
    });
  });
}

/**
 * Does an address hold what looks like a key or names a reader: in its folders, their parameters or its own, with
 * their escapes read? `ignored` are parameters that are never sent. `depth`: how deep addresses within it are looked at.
 */
export function hasSecret(address: string, ignored: (name: string) => boolean, depth = 1): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (isSecretPath(url.pathname, depth)) return true;
  return [...url.searchParams].some(
    // A parameter without a name is one by itself: `?9f8a7b6c…`.
    ([name, value]) =>
      !ignored(name) && (isSecretParameter(name, value, depth) || (value === '' && (isPlain(name) || isLong(name)))),
  );
}
