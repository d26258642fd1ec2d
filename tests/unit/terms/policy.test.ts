/** What a publisher's own rules say of a text, as the embedded table knows them. */
import { expect, test } from 'vitest';
import type { Origin } from '../../../lib/model';
import { sceneOf } from '../../../lib/scene';
import { inPolicy, licenseOfPolicy } from '../../../lib/terms/policy';
import { pageOf } from '../signals/page';

test.each<[string, string | undefined]>([
  ['360info', 'CC-BY-4.0'],
  ['7iber', 'CC-BY-NC-ND'],
  ['aeon', undefined],
  ['nobody', undefined],
])('the licence of %s is %s', (id, license) => expect(licenseOfPolicy(id)?.id).toBe(license));

const letters = (uses: object) =>
  Object.values(uses)
    .map((use) => String(use)[0])
    .join('');
function told(organization: string | null, url = 'https://millgate.example/town/depot') {
  const origin: Origin | null =
    organization === null
      ? null
      : {
          name: 'Its house',
          organization,
          kind: null,
          country: null,
          domain: null,
          homepage: null,
          url: null,
          published: null,
          sister: false,
        };
  const scope = { kind: 'wire', origin, republisher: null, authors: [] } as const;
  const [ground] = inPolicy({ ...sceneOf(pageOf({ url, site: null })), ...scope });
  if (!ground) return 'nothing';
  const { meaning, rank, source } = ground;
  return [
    letters(source.uses),
    meaning.conditions.join('+'),
    meaning.license?.id ?? '-',
    meaning.contact ?? '-',
    source.by,
    source.name,
    source.verified ? 'verified' : 'unsure',
    rank,
  ].join(' ');
}

test('where it is another’s text, and on a page of its own', () =>
  expect({
    licensed: told('360info'),
    'one more condition': told('7iber'),
    'rules of its own': told('aeon'),
    'to be asked': told('reuters'),
    nobody: told('nobody'),
    'no house': told(null),
    'its own page': told(null, 'https://360info.org/a'),
  }).toMatchInlineSnapshot(`
    {
      "its own page": "ccccccu attribution CC-BY-4.0 - site 360info verified 2",
      "licensed": "ccccccu attribution CC-BY-4.0 - origin Its house verified 2",
      "no house": "nothing",
      "nobody": "nothing",
      "one more condition": "cpccppu attribution+noncommercial+no-edits+link-to-original CC-BY-NC-ND - origin Its house unsure 0",
      "rules of its own": "cpuuuuu attribution+link-to-original+no-edits+no-images+keep-byline - - origin Its house verified 2",
      "to be asked": "ppuuuuu  - - origin Its house verified 2",
    }
  `));
