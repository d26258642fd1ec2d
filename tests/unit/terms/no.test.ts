import { language } from './language';

language('no', {
  says: [
    ['Alle rettigheter forbeholdt.', 'PPP-PP-'],
    ['Mangfoldiggjøring, helt eller delvis, er forbudt uten skriftlig samtykke fra forlaget.', 'PPPP---'],
    ['Kopiering av artiklene er bare tillatt etter avtale med redaksjonen.', 'PPP----'],
    ['Tekstene må ikke gjengis uten tillatelse.', 'PPP----'],
    ['Spredning uten tillatelse er ikke tillatt.', 'PPP----'],
    ['Kopiering av våre tekster er strengt forbudt.', 'FFF----'],
    ['Ettertrykk forbudt.', 'FFF----'],
    ['Artikkelen kan fritt gjengis dersom kilden oppgis.', 'CCC----', 'attribution'],
    [
      'Du kan republisere denne saken hvis kilden oppgis med en lenke til originalen.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Tekstene må ikke gjengis uten kildehenvisning.', 'CCC----', 'attribution'],
    ['Siter oss gjerne, men husk å oppgi kilden.', '---C---', 'attribution'],
    ['Våre artikler kan gjengis uendret og med kildehenvisning.', 'CCC--F-', 'attribution no-edits'],
    ['Kopiering til ikke-kommersielle formål er tillatt dersom kilden oppgis.', 'C------', 'attribution noncommercial'],
    ['Kommersiell bruk av tekstene er forbudt.', '-F-----'],
    ['Kommersiell bruk av innholdet krever tillatelse.', '-P-----'],
    ['Oversettelse av tekstene uten samtykke fra forfatteren er forbudt.', '----P--'],
    ['Retten til tekst- og datautvinning er forbeholdt utgiveren.', '------P'],
    ['Innholdet kan ikke brukes til å trene KI-modeller.', '------F'],
    [
      'Creative Commons Navngivelse-IkkeKommersiell-IngenBearbeidelse 4.0 Internasjonal',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Navngivelse-Ikkekommersiell-Del på samme vilkår 3.0 Norge',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-NO',
    ],
  ],
  silent: [
    'Noen rettigheter forbeholdt.',
    'Hun sa det med ettertrykk.',
    'Vi tar forbehold om feil i programmet.',
    'Parkering uten tillatelse er forbudt.',
    'Kommunen vil hindre spredning av smitte.',
    'Teksten er gjengitt med tillatelse.',
  ],
  holds: [
    ['Opphavsretten tilhører Havneavisa AS.', 'Havneavisa AS'],
    ['© 2024 Strandbladet. Alle rettigheter forbeholdt.', 'Strandbladet'],
    ['Kopiering uten forfatterens samtykke er forbudt.', null],
  ],
});
