import { describe, expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { contactIn, mailIn } from '../../../lib/terms/contact';
import { creditHtml, creditText, licenseName, licenseToName, placeOf } from '../../../lib/terms/credit';
import { holderIn, isName, isRightsLine, ofHost } from '../../../lib/terms/holder';
import { answersOn, freeFrom, freeUntil } from '../../../lib/terms/limit';
import { weighed } from '../../../lib/terms/statement';
import { eachUse, isGrant } from '../../../lib/terms/use';
import { terms } from '../../components/samples';

describe('who holds the rights', () => {
  test.each<[string, string | null]>([
    ['© 2020 Harbor Weekly', 'Harbor Weekly'],
    ['Copyright (c) 2012-14 by Harbor Weekly', 'Harbor Weekly'],
    ['Copyright: Harbor Weekly', 'Harbor Weekly'],
    ['© Harbor Weekly 2020', 'Harbor Weekly'],
    ['© Harbor Weekly | Imprint', 'Harbor Weekly'],
    ['© Harbor Weekly – all about ships', 'Harbor Weekly'],
    ['© Harbor Weekly, a paper of the coast', 'Harbor Weekly'],
    ['© Harbor Weekly Inc. All rights reserved.', 'Harbor Weekly Inc.'],
    ['© Harbor Weekly. All rights reserved.', 'Harbor Weekly'],
    ['© Harbor Weekly All rights reserved', 'Harbor Weekly'],
    ['© J. R. Miller', 'J. R. Miller'],
    ['© St. Mary Press', 'St. Mary Press'],
    ['© “Harbor Weekly”', 'Harbor Weekly'],
    ['© 2020 National Post, a division of Harbor Media Inc.', 'Harbor Media Inc'],
    ['© HW/KNA/abcd', 'HW'],
    ['© AP/HW/KNA/abcd', 'AP'],
    ['© HW/KNA', 'HW/KNA'],
    ['© Harbor Weekly Inc. The harbor is old', 'Harbor Weekly Inc.'],
    ['© Harbor Bros. House of Song', 'Harbor Bros. House of Song'],
    ['© Harbor Weekly Inc.', 'Harbor Weekly Inc'],
    ['© Un Equipo Adelante a', 'Un Equipo Adelante'],
    ['© The house «Harbor Weekly» ', 'Harbor Weekly'],
    ['© Harbor Weekly; ', 'Harbor Weekly'],
    ['© the ships and boats. Copyright 2020 by Harbor Weekly', 'Harbor Weekly'],
    ['Copying needs the permission of the editors', null],
    ['Copying needs the permission of harbor people', null],
    ['Copying needs the permission of dpa', 'dpa'],
    ['Copying needs the permission of van Harbor', 'van Harbor'],
    ['Copying needs the permission of Harbor Weekly', 'Harbor Weekly'],
    ['Copying needs the permission of Harbor Weekly copying', 'Harbor Weekly'],
    ['All texts are the property of the Harbor.example', 'Harbor.example'],
    ['All texts are the property of The Harbor.example', 'Harbor.example'],
    ['A song by Harbor Weekly', null],
    ['© Harbor Weekly COPYRIGHT 2020', 'Harbor Weekly'],
    ['© “ Harbor', null],
    ['© US', null],
    ['© 2020', null],
    ['© us', null],
    ['© https://harbor.example/', null],
    ['The copyright law is old', null],
    ['Crown copyright is reserved.', 'Crown copyright'],
    ['© the ship that lies in the harbor', null],
    ['The harbor is closed.', null],
    [`© ${'Harbor '.repeat(20)}`, null],
  ])('%s', (text, holder) => expect(holderIn(text, languagesFor('en'))).toBe(holder));
  test.each<[string, boolean]>([
    ['Harbor Weekly', true],
    ['Harbor', true],
    ['H', false],
    ['12', false],
    ['http://harbor.example', false],
    ['the author', false],
    ['harbor weekly', true],
    ['ships and boats', false],
    ['a.example b.example c.example', true],
    ['Guild of bakers', true],
    ['Guild of bakers all', false],
    ['Guild Of bakers all', true],
    ['Guild Hall of the bakers all', true],
    ['Guild 12 34 56 of bakers', true],
    ['ships and boats and quays', false],
    ['Ships and boats and quays and all', false],
    ['Guild of Bakers and Millers', true],
    ['A'.repeat(110), true],
    ['A'.repeat(111), false],
  ])('%s is a name: %s', (name, is) => expect(isName(name)).toBe(is));
  test.each<[string, boolean]>([
    ['© 2020', true],
    ['Copyright 2020', true],
    ['COPYRIGHT BY Harbor', true],
    ['All of it is Copyright 2019 by us', true],
    ['– Copyright by Harbor', true],
    ['A song. Copyright by Harbor', false],
    ['(c) Harbor', true],
    ['All of it is © 2019 by us', true],
    ['The copyright of the song', false],
    ['Ships of the harbor', false],
    ['A © sign', false],
  ])('%s is a rights line: %s', (text, is) => expect(isRightsLine(text)).toBe(is));
  test('a host stands for its house, where we know it', () => {
    expect(ofHost('reuters.com')).toBe('Reuters');
    expect(ofHost('harbor.example')).toBe('harbor.example');
    expect(ofHost('Harbor Weekly')).toBe('Harbor Weekly');
  });
});

describe('whom to ask', () => {
  test.each<[string, string | null]>([
    ['write to a.b+c@harbor.example.', 'a.b+c@harbor.example'],
    ['info [at] harbor [dot] example', 'info@harbor.example'],
    ['info (at) harbor.example', 'info@harbor.example'],
    ['info at harbor.example', null],
    ['info [at] harbor [dot] co [dot] example', 'info@harbor.co.example'],
    ['info[at]harbor . example', 'info@harbor.example'],
    ['rights@harbor.example, info (at) harbor.example', 'rights@harbor.example'],
    ['@harbor', null],
  ])('%s', (text, mail) => expect(mailIn(text)).toBe(mail));
  test.each<[string, string | null]>([
    ['Please contact https://harbor.example/rights.', 'https://harbor.example/rights'],
    ['Please contact the people of the harbor office at harbor.example', null],
    ['The harbor.example is old', null],
    ['Please contact me now at harbor.example/ask?a=1;', 'harbor.example/ask?a=1'],
    ['Please contact the old one at harbor.example', null],
    ['Please contact harbor.example; for reprints contact lantern.example.', 'lantern.example'],
    ['Please contact us by a letter, which you may send to all of us here, or at harbor.example', null],
  ])('%s', (text, address) => expect(contactIn(text, languagesFor('en'))).toBe(address));
});

describe('a credit', () => {
  const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  test('has its license behind it', () => {
    expect(creditText('Harbor\nWeekly')).toBe('Harbor Weekly');
    expect(creditText('Harbor', license)).toBe('Harbor · CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
    expect(creditText('Harbor', { ...license, url: null })).toBe('Harbor · CC BY 4.0');
    expect(creditText('', license)).toBe('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
  });
  test('as HTML is linked where it has the address, else whole', () => {
    expect(creditHtml('A <b>', null)).toBe('A &lt;b&gt;');
    expect(creditHtml('A', 'https://a.example/')).toBe('<a href="https://a.example/">A</a>');
    expect(creditHtml('See https://a.example/, please', 'https://a.example/')).toBe(
      'See <a href="https://a.example/">https://a.example/</a>, please',
    );
    expect(creditHtml('A', null, license)).toBe(`A · <a href="${license.url}">CC BY 4.0</a>`);
    expect(creditHtml('A', null, { ...license, url: null })).toBe('A · CC BY 4.0');
  });
  test('stands whole in a line', () => {
    expect(placeOf('https://a.example/', 'At https://a.example/).')).toBe(3);
    expect(placeOf('https://a.example/', 'At https://a.example/b')).toBe(-1);
    expect(placeOf('https://a.example/', 'At home')).toBe(-1);
    expect(placeOf('https://a.example/', '')).toBe(-1);
    expect(placeOf('https://a.example/', 'https://a.example/')).toBe(0);
  });
  test('names a license as people do, once', () => {
    expect(licenseName('CC-BY-SA-3.0-DE')).toBe('CC BY-SA 3.0 DE');
    expect(licenseName('CC-BY')).toBe('CC BY');
    expect(licenseName('OGL-UK-3.0')).toBe('OGL-UK 3.0');
    const of = (id: string, creditLine: string | null) =>
      licenseToName({ ...terms, license: { id, url: license.url }, creditLine });
    expect(of('CC-BY-4.0', null)).toEqual(license);
    expect(of('CC-BY-4.0', 'Harbor, CC BY 4.0')).toBeNull();
    expect(of('all-rights-reserved', null)).toBeNull();
    expect(licenseToName({ ...terms, license: null })).toBeNull();
  });
});

describe('days of a limit', () => {
  const until = (
    amount: number,
    unit: (typeof terms.limits)[number]['unit'],
    published: string | null = '2025-01-31T20:00:00Z',
  ) => freeUntil({ ...terms, limits: [{ kind: 'free-for', amount, unit }] }, published);
  test('are counted from the day of publication', () => {
    expect(until(1, 'hour')).toBe('2025-02-01');
    expect(until(24, 'hour')).toBe('2025-02-01');
    expect(until(25, 'hour')).toBe('2025-02-02');
    expect(until(2, 'day')).toBe('2025-02-02');
    expect(until(2, 'week')).toBe('2025-02-14');
    expect(until(2, 'month')).toBe('2025-03-31');
    expect(until(1, 'year')).toBe('2026-01-31');
    expect(until(200, 'word')).toBeNull();
    expect(until(1, 'day', 'soon')).toBeNull();
    expect(until(1, 'day', null)).toBeNull();
    expect(until(1_000_000, 'year')).toBeNull();
  });
  test('a wait is none of a permission that ends', () => {
    const waits = { ...terms, limits: [{ kind: 'wait', amount: 1, unit: 'day' }] } satisfies typeof terms;
    expect(freeFrom(waits, '2025-01-31')).toBe('2025-02-01');
    expect(freeUntil(waits, '2025-01-31')).toBeNull();
    expect(answersOn(waits, '2025-01-31', '2099-01-01')).toBe(waits.uses);
  });
});

test('of several statements the narrower answers, of equally narrow ones the stricter', () => {
  const said = (use: 'allowed' | 'conditional' | 'forbidden' | 'permission-required', weight: number) => ({
    uses: { print: use },
    weight,
  });
  expect(weighed([said('allowed', 1), said('forbidden', 1)]).print).toBe('forbidden');
  expect(weighed([said('forbidden', 1), said('permission-required', 1)]).print).toBe('permission-required');
  expect(weighed([said('conditional', 1), said('allowed', 1)]).print).toBe('conditional');
  expect(weighed([said('forbidden', 1), said('allowed', 2)]).print).toBe('allowed');
  expect(weighed([])).toEqual(eachUse(() => 'unstated'));
  expect((['allowed', 'conditional', 'forbidden', 'permission-required', 'unstated'] as const).map(isGrant)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
