import { language } from './language';

language('sv', {
  says: [
    ['Alla rättigheter förbehållna.', 'PPP-PP-'],
    ['Mångfaldigande, helt eller delvis, är förbjudet utan utgivarens skriftliga medgivande.', 'PPPP---'],
    ['Kopiering av artiklarna är endast tillåten efter överenskommelse med redaktionen.', 'PPP----'],
    ['Texterna får inte spridas utan tillstånd.', 'PPP----'],
    ['Spridning utan tillstånd är inte tillåten.', 'PPP----'],
    ['Eftertryck förbjudes.', 'FFF----'],
    ['Kopiering av våra texter är strängt förbjuden.', 'FFF----'],
    ['Texten får spridas fritt om källan anges.', 'CCC----', 'attribution'],
    ['Eftertryck tillåtet med angivande av källan.', 'CCC----', 'attribution'],
    [
      'Du får gärna återpublicera den här artikeln om du anger källan och har en länk till originalet.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Texterna får inte återges utan källhänvisning.', 'CCC----', 'attribution'],
    ['Citera oss gärna men glöm inte att ange källan.', '---C---', 'attribution'],
    ['Våra artiklar får spridas oförändrade och med källhänvisning.', 'CCC--F-', 'attribution no-edits'],
    ['Kopiering för icke-kommersiella ändamål är tillåten om källan anges.', 'C------', 'attribution noncommercial'],
    ['Kommersiell användning av texterna är förbjuden.', '-F-----'],
    ['Kommersiell användning av innehållet kräver tillstånd.', '-P-----'],
    ['Översättning av texterna utan författarens tillstånd är förbjuden.', '----P--'],
    ['Rätten till text- och datautvinning förbehålles.', '------P'],
    ['Innehållet får inte användas för att träna AI-modeller.', '------F'],
    [
      'Creative Commons Erkännande-IckeKommersiell-IngaBearbetningar 4.0 Internationell',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Erkännande-Icke-kommersiell-Dela lika 2.5 Sverige',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-2.5-SE',
    ],
  ],
  silent: [
    'Vissa rättigheter förbehållna.',
    'Hon sade det med eftertryck.',
    'Reservation för ändringar i programmet.',
    'Parkering utan tillstånd är förbjuden.',
    'Regeringen vill hindra spridning av smitta.',
    'Texten återges här med tillstånd.',
  ],
  holds: [
    ['Upphovsrätten tillhör Hamnbladet AB.', 'Hamnbladet AB'],
    ['© 2024 Strandposten. Alla rättigheter förbehållna.', 'Strandposten'],
    ['Kopiering utan författarens tillstånd förbjuden.', null],
  ],
});
