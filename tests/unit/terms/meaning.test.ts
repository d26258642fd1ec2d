import { expect, test } from 'vitest';
import type { Origin } from '../../../lib/model';
import { sceneOf } from '../../../lib/scene';
import { namesOrigin } from '../../../lib/terms/ground';
import { licenseAt } from '../../../lib/terms/licenses';
import { type Meaning, nothing, ofLicense, says } from '../../../lib/terms/meaning';
import { pageOf } from '../signals/page';

const license = licenseAt('https://creativecommons.org/licenses/by/4.0/');

test.each<[Partial<Meaning>, boolean]>([
  [{}, false],
  [{ license }, true],
  [{ unnamedLicense: true }, true],
  [{ reserved: true }, true],
  [{ conditions: ['attribution'] }, true],
  [{ limits: [{ kind: 'wait', amount: 1, unit: 'day' }] }, true],
  [{ uses: { ...nothing.uses, ai_training: 'forbidden' } }, true],
  [{ rightsLine: true }, false],
  [{ holder: 'Harbor Weekly' }, false],
  [{ contact: 'rights@harbor.example' }, false],
  [{ creditLine: 'Harbor Weekly' }, false],
  [{ fairUse: true }, false],
])('what says something of using a text: %j', (said, is) => expect(says({ ...nothing, ...said })).toBe(is));

test('a licence says what its deed says, and nothing else', () =>
  expect(license && ofLicense(license)).toEqual({
    ...nothing,
    license,
    uses: license?.uses,
    conditions: ['attribution'],
  }));

test.each<[string | null, string, string | null, boolean]>([
  ['Harbor Weekly Ltd', 'Harbor Weekly', null, true],
  ['HARBOR WEEKLY', 'Harbor Weekly', null, true],
  ['Harbor', 'Harbor Weekly', null, false],
  ['Reuters', 'Thomson news service', 'reuters', true],
  ['Reuters', 'Thomson news service', 'ap', false],
  [null, 'Harbor Weekly', null, false],
  ['', 'Harbor Weekly', null, false],
])('%s names the origin %s (%s): %s', (holder, name, organization, is) => {
  const origin: Origin = {
    name,
    organization,
    kind: null,
    country: null,
    domain: null,
    homepage: null,
    url: null,
    published: null,
    sister: false,
  };
  const scope = { ...sceneOf(pageOf()), kind: 'wire', republisher: null, authors: [] } as const;
  expect(namesOrigin(holder, { ...scope, origin })).toBe(is);
  expect(namesOrigin(holder, { ...scope, origin: null })).toBe(false);
});
