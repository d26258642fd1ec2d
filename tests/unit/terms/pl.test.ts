import { language } from './language';

language('pl', {
  says: [
    ['Wszelkie prawa zastrzeżone.', 'PPP-PP-'],
    ['Kopiowanie i rozpowszechnianie w całości lub w części bez pisemnej zgody wydawcy zabronione.', 'PPPP---'],
    ['Przedruk materiałów wyłącznie za zgodą redakcji.', 'PPP----'],
    ['Powielanie artykułów bez zezwolenia jest niedozwolone.', 'PPP----'],
    ['Teksty nie mogą być kopiowane bez zgody redakcji.', 'PPP----'],
    ['Kopiowanie treści jest surowo zabronione.', 'FFF----'],
    ['Przedruk dozwolony z podaniem źródła.', 'CCC----', 'attribution'],
    ['Nasze artykuły można rozpowszechniać pod warunkiem podania źródła.', 'CCC----', 'attribution'],
    [
      'Kopiowanie tego tekstu dozwolone pod warunkiem podania źródła i zamieszczenia linku do oryginału.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Tekstów nie można kopiować bez podania źródła.', 'CCC----', 'attribution'],
    ['Przy cytowaniu prosimy o podanie źródła.', '---C---', 'attribution'],
    ['Nasze teksty można rozpowszechniać bez zmian i z podaniem źródła.', 'CCC--F-', 'attribution no-edits'],
    ['Dozwolone jest kopiowanie w celach niekomercyjnych z podaniem źródła.', 'C------', 'attribution noncommercial'],
    ['Wykorzystanie tekstów w celach komercyjnych jest zabronione.', '-F-----'],
    ['Komercyjne wykorzystanie materiałów wymaga zgody redakcji.', '-P-----'],
    ['Tłumaczenie tekstów bez zgody autora jest zabronione.', '----P--'],
    ['Eksploracja tekstów i danych jest zastrzeżona.', '------P'],
    ['Zabrania się wykorzystywania treści do trenowania modeli sztucznej inteligencji.', '------F'],
    [
      'Creative Commons Uznanie autorstwa - Użycie niekomercyjne - Bez utworów zależnych 4.0 Międzynarodowe',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Licencja Creative Commons Uznanie autorstwa-Na tych samych warunkach 3.0 Polska',
      'CCCCCC-',
      'attribution share-alike',
      'CC-BY-SA-3.0-PL',
    ],
  ],
  silent: [
    'Niektóre prawa zastrzeżone.',
    'Wstęp na budowę bez zezwolenia jest zabroniony.',
    'Minister może zmienić zdanie do piątku.',
    'Prokuratura bada nielegalne składowisko odpadów.',
    'Sąd wydał zgodę na sprzedaż spółki.',
  ],
  holds: [
    ['Teksty są własnością Kurier Portowy.', 'Kurier Portowy'],
    ['© 2024 Gazeta Nadbrzeżna. Wszelkie prawa zastrzeżone.', 'Gazeta Nadbrzeżna'],
    ['Kopiowanie bez zgody autora zabronione.', null],
  ],
});
