import { language } from './language';

language('hr', {
  says: [
    ['Sva prava pridržana.', 'PPP-PP-'],
    [
      'Umnožavanje i distribucija sadržaja u cijelosti ili u dijelovima zabranjeni su bez pisane suglasnosti nakladnika.',
      'PPPP---',
    ],
    ['Prenošenje članaka moguće je samo uz dopuštenje redakcije.', 'PPP----'],
    ['Nije dopušteno objavljivanje tekstova bez odobrenja.', 'PPP----'],
    ['Tekstovi se ne smiju kopirati bez prethodne suglasnosti uredništva.', 'PPP----'],
    ['Kopiranje sadržaja strogo je zabranjeno.', 'FFF----'],
    ['Prenošenje članaka dopušteno je uz navođenje izvora.', 'CCC----', 'attribution'],
    ['Naši se tekstovi mogu slobodno prenositi pod uvjetom da se navede izvor.', 'CCC----', 'attribution'],
    [
      'Dopušteno je prenošenje ovog teksta uz navođenje izvora i poveznicu na original.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Tekstovi se ne smiju prenositi bez navođenja izvora.', 'CCC----', 'attribution'],
    ['Prilikom prenošenja tekstova molimo navesti izvor.', 'CCC----', 'attribution'],
    ['Naši članci mogu se prenositi bez izmjena i uz navođenje izvora.', 'CCC--F-', 'attribution no-edits'],
    ['Kopiranje u nekomercijalne svrhe dopušteno je uz navođenje izvora.', 'C------', 'attribution noncommercial'],
    ['Komercijalna upotreba tekstova je zabranjena.', '-F-----'],
    ['Za komercijalno korištenje sadržaja potrebna je suglasnost redakcije.', '-P-----'],
    ['Dopušteno je citirati kratke odlomke uz navođenje izvora.', '---C---', 'attribution'],
    ['Prevođenje članaka bez dopuštenja autora je zabranjeno.', '----P--'],
    ['Pravo na rudarenje teksta i podataka je pridržano.', '------P'],
    ['Zabranjeno je korištenje sadržaja za treniranje modela umjetne inteligencije.', '------F'],
    [
      'Creative Commons Imenovanje-Nekomercijalno-Bez prerada 4.0 međunarodna',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Imenovanje-Nekomercijalno-Dijeli pod istim uvjetima 3.0 Hrvatska',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-HR',
    ],
  ],
  silent: [
    'Neka prava pridržana.',
    'Vatrogasci su spriječili širenje požara.',
    'Brzina reprodukcije zvuka može se podesiti.',
    'Ulaz na gradilište bez dozvole je zabranjen.',
    'Ministar je dobio suglasnost Vlade.',
    'Tekst je prenesen uz dopuštenje Lučkih novina.',
  ],
  holds: [
    ['Tekstovi su vlasništvo Obalni list.', 'Obalni list'],
    ['© 2024 Lučke novine d.o.o. Sva prava pridržana.', 'Lučke novine d.o.o.'],
    ['Kopiranje bez dopuštenja autora je zabranjeno.', null],
  ],
});
