import { describe, expect, test } from 'vitest';
import { undeclined } from '../../../lib/organizations';

describe('a house by its name in another case', () => {
  test.each<[string, string, string]>([
    ['pl', 'Gazecie Wyborczej', 'Gazeta Wyborcza'],
    ['pl', 'Tygodniku Powszechnym', 'Tygodnik Powszechny'],
    ['cs', 'Hospodářských novinách', 'Hospodářské noviny'],
    ['hr', 'Slobodnoj Dalmaciji', 'Slobodna Dalmacija'],
    ['ru', 'Новой газете', 'Новая газета'],
    ['uk-UA', 'Українській правді', 'Українська правда'],
    ['fi', 'Helsingin Sanomissa', 'Helsingin Sanomat'],
    ['fi', 'Aamulehdessä', 'Aamulehti'],
    ['bn', 'প্রথম আলোয়', 'প্রথম আলো'],
    ['de', 'Rheinischen Post', 'Rheinische Post'],
    ['sv', 'Dagens Nyheters', 'Dagens Nyheter'],
    ['fr', 'Télégramme', 'Le Télégramme'],
    ['it', 'Foglio', 'Il Foglio'],
    ['nl', 'Standaard', 'De Standaard'],
  ])('%s: %s → %s', (language, said, name) => expect(undeclined(said, language)).toBe(name));
});

describe('no house', () => {
  test.each<[string, string, string | null]>([
    ['a language that does not decline', 'Gazecie Wyborczej', 'en'],
    ['no language', 'Gazecie Wyborczej', null],
    ['another first word', 'Nowej Wyborczej', 'pl'],
    ['one word more', 'Dawnej Gazecie Wyborczej', 'pl'],
    ['a short word by itself', 'Delu', 'sl'],
    ['a word in small letters', 'автора', 'ru'],
    ['an article that no house of that language has', 'Télégramme', 'de'],
    ['a word without its article, in small letters', 'monde', 'fr'],
    ['another word that begins like it', 'Автора', 'ru'],
    ['a host', 'wyborczej.pl', 'pl'],
    ['nothing', '', 'pl'],
  ])('%s', (_, said, language) => expect(undeclined(said, language)).toBe(null));
});
