import { language } from './language';

language('nl', {
  says: [
    ['Alle rechten voorbehouden.', 'PPP-PP-'],
    [
      'Alle rechten voorbehouden. Niets uit deze krant mag worden overgenomen zonder schriftelijke toestemming van de uitgever.',
      'PPPPPP-',
    ],
    ['Gehele of gedeeltelijke overname is alleen mogelijk met toestemming van de redactie.', 'PPPP---'],
    ['Overname van artikelen is niet toegestaan zonder toestemming.', 'PPP----'],
    ['Onze berichten mogen niet worden verspreid zonder voorafgaande goedkeuring.', 'PPP----'],
    ['Het kopiëren van onze artikelen is ten strengste verboden.', 'FFF----'],
    ['Overname van dit artikel is toegestaan met bronvermelding.', 'CCC----', 'attribution'],
    [
      'U mag dit stuk herpubliceren onder vermelding van de bron en met een link naar het origineel.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['De teksten mogen niet worden overgenomen zonder bronvermelding.', 'CCC----', 'attribution'],
    ['Bij overname graag de bron vermelden.', 'CCC----', 'attribution'],
    ['Onze verhalen mogen ongewijzigd en met bronvermelding worden overgenomen.', 'CCC--F-', 'attribution no-edits'],
    [
      'Verspreiding voor niet-commerciële doeleinden is toegestaan met vermelding van de bron.',
      'C------',
      'attribution noncommercial',
    ],
    ['Commercieel gebruik van deze teksten is verboden.', '-F-----'],
    ['Voor commercieel gebruik van onze teksten is toestemming vereist.', '-P-----'],
    ['Citeren mag, mits de bron wordt vermeld.', '---C---', 'attribution'],
    ['Vertaling van de teksten is verboden zonder toestemming van de auteur.', '----P--'],
    ['Tekst- en datamining wordt uitdrukkelijk voorbehouden.', '------P'],
    ['Het is verboden onze inhoud te gebruiken voor het trainen van AI-modellen.', '------F'],
    [
      'Creative Commons Naamsvermelding-NietCommercieel-GeenAfgeleideWerken 4.0 Internationaal',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Naamsvermelding-NietCommercieel-GelijkDelen 3.0 Nederland',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-NL',
    ],
  ],
  silent: [
    'Sommige rechten voorbehouden.',
    'Drukfouten en prijswijzigingen voorbehouden.',
    'De minister legde de nadruk op veiligheid.',
    'De overname van het bedrijf is nog niet rond.',
    'Roken is verboden op het terrein.',
    'Zwemmen zonder toestemming is niet toegestaan.',
    'Dit verhaal is overgenomen met toestemming van Havenkrant.',
  ],
  holds: [
    ['Alle teksten zijn eigendom van Havenkrant.', 'Havenkrant'],
    ['© 2024 Stichting Dijkwacht. Alle rechten voorbehouden.', 'Stichting Dijkwacht'],
    ['Overname verboden zonder toestemming van de auteur.', null],
  ],
});
