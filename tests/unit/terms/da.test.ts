import { language } from './language';

language('da', {
  says: [
    ['Alle rettigheder forbeholdes.', 'PPP-PP-'],
    ['Mangfoldiggørelse, helt eller delvis, er forbudt uden forlagets skriftlige samtykke.', 'PPPP---'],
    ['Kopiering af artiklerne er kun tilladt efter aftale med redaktionen.', 'PPP----'],
    ['Teksterne må ikke gengives uden tilladelse.', 'PPP----'],
    ['Spredning uden tilladelse er ikke tilladt.', 'PPP----'],
    ['Kopiering af vores tekster er strengt forbudt.', 'FFF----'],
    ['Eftertryk forbudt.', 'FFF----'],
    ['Artiklen må frit gengives, hvis kilden angives.', 'CCC----', 'attribution'],
    [
      'Du må gerne genudgive denne artikel, hvis kilden angives med et link til originalen.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Teksterne må ikke gengives uden kildeangivelse.', 'CCC----', 'attribution'],
    ['Citer os gerne, men husk at angive kilden.', '---C---', 'attribution'],
    ['Vores artikler må gengives uændret og med kildeangivelse.', 'CCC--F-', 'attribution no-edits'],
    ['Kopiering til ikke-kommercielle formål er tilladt, hvis kilden angives.', 'C------', 'attribution noncommercial'],
    ['Kommerciel brug af teksterne er forbudt.', '-F-----'],
    ['Kommerciel brug af indholdet kræver tilladelse.', '-P-----'],
    ['Oversættelse af teksterne uden forfatterens samtykke er forbudt.', '----P--'],
    ['Retten til tekst- og datamining forbeholdes udgiveren.', '------P'],
    ['Indholdet må ikke bruges til at træne AI-modeller.', '------F'],
    [
      'Creative Commons Navngivelse-IkkeKommerciel-IngenBearbejdelser 4.0 International',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Navngivelse-Ikke-kommerciel-Del på samme vilkår 2.5 Danmark',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-2.5-DK',
    ],
  ],
  silent: [
    'Nogle rettigheder forbeholdes.',
    'Hun sagde det med eftertryk.',
    'Der tages forbehold for trykfejl.',
    'Parkering uden tilladelse er forbudt.',
    'Kommunen vil hindre spredning af smitte.',
    'Artiklen bringes med tilladelse.',
  ],
  holds: [
    ['Ophavsretten tilhører Havnebladet A/S.', 'Havnebladet A/S'],
    ['© 2024 Strandavisen. Alle rettigheder forbeholdes.', 'Strandavisen'],
    ['Kopiering uden forfatterens samtykke er forbudt.', null],
  ],
});
