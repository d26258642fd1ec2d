import { describe, expect, test } from 'vitest';
import { beginsWithRole, nameIn, unglued } from '../../../lib/authors/name';
import { sceneOf } from '../../../lib/scene';
import { pageOf } from '../signals/page';

const scene = sceneOf(pageOf());

describe('the name with which a part of a byline begins', () => {
  test.each<[string, string, string]>([
    ['Nora Field', 'Nora Field', 'line'],
    ['', '', 'line'],
    [' : – Nora Field', 'Nora Field', 'line'],
    ['Reporting by Nora Field', 'Nora Field', 'line'],
    ['Dr. Nora Field', 'Nora Field', 'line'],
    ['Nora Field PhD', 'Nora Field', 'line'],
    ['Nora Field (London)', 'Nora Field', 'line'],
    ['Nora Field – London', 'Nora Field', 'line'],
    ['Nora Field –', 'Nora Field', 'line'],
    ['Nora Field.', 'Nora Field', 'line'],
    ['Tom Reed Jr.', 'Tom Reed Jr.', 'line'],
    ['Nora Anna Field', 'Nora Anna Field', 'line'],
    ['Nora von Field', 'Nora von Field', 'line'],
    ['Nora R. Sun', 'Nora R. Sun', 'line'],
    ['Nora R. sun', 'Nora R.', 'role'],
    ['Nora Field writes here', 'Nora Field', 'role'],
    ['Nora Field Editor', 'Nora Field', 'role'],
    ['Nora Field For The Post', 'Nora Field', 'role'],
    ['Nora Field Nora Field', 'Nora Field', 'role'],
    ['Nora Field Nora Reed', 'Nora Field Nora Reed', 'line'],
    ['Nora Anna Field Editor', 'Nora Anna Field', 'role'],
    ['Nora Field Updated today', 'Nora Field', 'house'],
    ['Nora Field 21 Comments', 'Nora Field', 'house'],
    ['Nora Field @nora', 'Nora Field', 'house'],
    ['Nora Field Thursday', 'Nora Field', 'house'],
    ['NORA FIELD Harbor', 'NORA FIELD', 'house'],
    ['NORA FIELD HARBOR', 'NORA FIELD HARBOR', 'line'],
    ['NORA FIELD van HARBOR', 'NORA FIELD van HARBOR', 'line'],
    ['N. F. Harbor', 'N. F. Harbor', 'line'],
    ['N. F. Harbor Lakes', 'N. F. Harbor Lakes', 'line'],
    ['Nora Field CNN', 'Nora Field', 'house'],
    ['Nora Field III', 'Nora Field III', 'line'],
    ['Nora Field JR', 'Nora Field JR', 'line'],
    ['Nora Field F', 'Nora Field F', 'line'],
    ['Nora Field Harbor.com', 'Nora Field', 'house'],
    ['Nora Field ProPublica', 'Nora Field', 'house'],
    ['Nora Field Reuters Staff', 'Nora Field', 'house'],
    ['Nora Field Post', '', 'house'],
    ['Lake Post', '', 'house'],
    ['Nora Lake Post', '', 'house'],
    ['Nora R. Post', 'Nora R. Post', 'line'],
    ['Nora Health reporter', 'Nora Health', 'role'],
    ['Nora Field Health reporter', 'Nora Field', 'role'],
    ['Nora Field Health visitor', 'Nora Field Health', 'role'],
    ['Nora R. Field reporter', 'Nora R. Field', 'role'],
    ['Staff writer Nora Field', 'Nora Field', 'line'],
    ['Harbor Review staff writer Nora Field', 'Nora Field', 'line'],
    ['Tom Reed writer Nora Field', 'Tom Reed', 'role'],
    ['Mother Jones reporter Nora Field', 'Nora Field', 'line'],
  ])('%s: %s, %s', (part, name, ends) => expect(nameIn(part, scene)).toEqual({ name, ends }));
  test('is no longer than names are', () =>
    expect(nameIn(`Nora ${'F'.repeat(90)}`, scene).name).toBe(`Nora ${'F'.repeat(75)}`));
});

test.each([
  ['Editor Nora Field', true],
  ['editor', true],
  ['Nora Field, Editor', false],
  ['', false],
])('%s begins with a role: %s', (part, is) => expect(beginsWithRole(part)).toBe(is));

describe('two names that a glued "and" joins', () => {
  test.each<[string, string[]]>([
    ['ليلى النهري وسامر الجسر', ['ليلى النهري', 'سامر الجسر']],
    ['ليلى النهري وسامر', ['ليلى النهري وسامر']],
    ['ليلى وسامر الجسر', ['ليلى وسامر الجسر']],
    ['ليلى النهري سامر وسامر الجسر', ['ليلى النهري سامر', 'سامر الجسر']],
    ['ليلى النهري وسامر الجسر ودانا البحر', ['ليلى النهري', 'سامر الجسر', 'دانا البحر']],
    ['Nora Field', ['Nora Field']],
  ])('%s', (name, names) => expect(unglued(name)).toEqual(names));
});
