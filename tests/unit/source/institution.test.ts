import { expect, test } from 'vitest';
import { organizationById } from '../../../lib/organizations';
import { sceneOf } from '../../../lib/scene';
import { isInstitution, isOfInstitution } from '../../../lib/source/institution';
import { pageOf } from '../signals/page';

test.each([
  ['Lower Town University', true],
  ['Montanuniversität Unterstadt', true],
  ['Università di Porto Basso', true],
  ['Porto Basso', false],
  ['静橋大学', true],
  ['静橋晚报', false],
  ['University', true],
  ['LOWER TOWN UNIVERSITY', true],
  ['Universal Press', false],
  ['The Valley Post', false],
])('by its name: %s', (name, is) => expect(isInstitution(name, null)).toBe(is));

test.each([
  ['nasa', true],
  ['world-bank', true],
  ['cern', true],
  ['reuters', false],
  ['propublica', false],
])('by what we know of it, whatever its name is: %s', (id, is) =>
  expect(isInstitution('Lower Town University', organizationById(id))).toBe(is),
);

const ofSite = (host: string): boolean => {
  const page = pageOf({ url: `https://${host}/news/1`, site: null });
  return isOfInstitution(sceneOf(page).site, page.host);
};
test.each([
  ['news.harbour.edu', true],
  ['www.harbour.gov', true],
  ['harbour.gov.uk', true],
  ['ministere.gouv.fr', true],
  ['harbour.gob.mx', true],
  ['harbour.go.jp', true],
  ['harbour.int', true],
  ['environment.ec.europa.eu', true],
  ['www.nasa.gov', true],
  ['harbour.example', false],
  ['edu.harbour.example', false],
  ['governor.example', false],
  ['abcnews.go.com', false],
])('by its site: %s', (host, is) => expect(ofSite(host)).toBe(is));
