import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../lib/scene';
import { houseOfContact } from '../../../lib/source/contact';
import { type Draft, pageOf, prose } from '../signals/page';

const works = 'Harbour Water Works';
/** A text that names the house twice, and who speaks for it once. */
const body = [
  ...prose,
  `The pumps of ${works} ran all night, said the manager, and nobody in the lower town slept before it was morning.`,
  `Nora Field of ${works} said that the pumps will run again, and that nobody needs to be afraid of another such night.`,
];
const house = (draft: Draft): string | null => houseOfContact(sceneOf(pageOf({ body, ...draft })));

describe('among the contacts', () => {
  test.each<[string, string[], string | null]>([
    ['below the word', ['Contact:', works], works],
    ['behind it', [`Contact: ${works}`], works],
    ['below the person, the mail and the number', ['Contact: Nora Field', 'press@works.example', works], works],
    ['beside the person', ['Media contact', `Nora Field, ${works}`], works],
    ['in German', ['Rückfragen & Kontakt:', works], works],
    ['in Spanish', ['Contacto de prensa:', works], works],
    ['below another house, which the text does not name', ['Contact:', 'Kestrel Relations', works], works],
    ['only a house that the text does not name', ['Contact:', 'Kestrel Relations'], null],
    ['only a person, whom the text names once', ['Contact:', 'Nora Field'], null],
    ['only an office and a role', ['Contact:', 'Press office', 'CEO'], null],
    ['without the word', [works], null],
    ['below a sentence about contacts', ['They lost contact in the storm.', works], null],
    ['seven lines below', ['Contact:', ...'abcdef'.split('').map((each) => `Line ${each} of it all`), works], null],
  ])('%s', (_, foot, name) => expect(house({ foot })).toBe(name));
  test('in a box beside the text', () =>
    expect(house({ foot: ['Contact:', { text: works, zone: 'aside' }] })).toBe(works));
  test('not in the menu', () => expect(house({ foot: ['Contact:', { text: works, zone: 'nav' }] })).toBeNull());
  test('an office in the text is none', () => {
    const named = [
      ...body,
      `The Press Office says that the PRESS OFFICE will answer whoever asks for it in the morning.`,
    ];
    expect(house({ body: named, foot: ['Contact:', 'PRESS OFFICE'] })).toBeNull();
  });
  test.each([
    ['159 letters', 159, works],
    ['160', 160, null],
  ])('in a line of %s', (_, length, name) =>
    expect(house({ foot: [`Contact: Nora Field, ${works}, ${'x'.repeat(length - 42)}`] })).toBe(name),
  );
  test('above the headline, as services print them', () =>
    expect(house({ top: ['Contact: Nora Field', 'press@works.example', works] })).toBe(works));
  test('the site itself is not asked about', () =>
    expect(house({ site: works, foot: ['Contact:', works] })).toBeNull());
  test('a name like a person’s, if the headline opens with it', () => {
    const asked = (name: string, title: string): Draft => ({
      title,
      foot: ['Contact:', name],
      body: [
        ...prose,
        `The ${name} ask for rules on all the paths of the valley, before the summer brings so many more of them to us here.`,
      ],
    });
    const name = 'Valleyfriends Lowland';
    expect(house(asked(name, 'Valleyfriends: paths need rules'))).toBe(name);
    expect(house(asked(name, 'Paths need rules'))).toBeNull();
    expect(house(asked('Bikes Lowland', 'Bikes: paths need rules'))).toBe('Bikes Lowland');
    expect(house(asked('Bike Lowland', 'Bike: paths need rules'))).toBeNull();
  });
});

describe('below the press officer’s line', () => {
  const head = (...lines: string[]): Draft => ({ head: lines, body: prose });
  test('the next line', () =>
    expect(house(head('Dr. Anna Marsch Öffentlichkeitsarbeit', 'Gesellschaft Unterer Hafen e. V.'))).toBe(
      'Gesellschaft Unterer Hafen e. V.',
    ));
  test('the next line, where the officer’s is the first', () =>
    expect(house({ ...head('Gesellschaft Unterer Hafen e. V.'), title: 'Öffentlichkeitsarbeit' })).toBe(
      'Gesellschaft Unterer Hafen e. V.',
    ));
  test('not a person', () => expect(house(head('Anna Marsch Pressestelle', 'Nora Field'))).toBeNull());
  test('nothing', () => expect(house(head('Anna Marsch Pressestelle'))).toBeNull());
});
