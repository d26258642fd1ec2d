import { language } from './language';

language('nl', {
  finds: [
    ['Dit artikel verscheen eerder op Lantaarn.', 'republished', 'Lantaarn'],
    ['Oorspronkelijk gepubliceerd in het tijdschrift Hoog Water op 3 mei 2019.', 'republished', 'Hoog Water'],
    ['Het bericht Tien stille bruggen verscheen eerst op Trage Wegen.', 'republished', 'Trage Wegen'],
    ['Dit stuk werd oorspronkelijk in Hoog Water gepubliceerd.', 'republished', 'Hoog Water'],
    ['Overgenomen met toestemming van De Valleibode.', 'republished', 'De Valleibode'],
    ['Dit artikel is overgenomen van Trage Wegen.', 'republished', 'Trage Wegen'],
    [
      'Dit artikel is opnieuw gepubliceerd van The Conversation onder een Creative Commons-licentie. Lees het originele artikel.',
      'republished',
      'The Conversation',
    ],
    ['Lees het volledige artikel op Lantaarn.', 'excerpt', 'Lantaarn'],
    ['Lees verder op Trage Wegen', 'excerpt', 'Trage Wegen'],
    ['Door ANP', 'wire', 'ANP'],
    ['Bron: BELGA', 'wire', 'Belga'],
    [
      'BRUSSEL (BELGA) - De veerboot vaart sinds maandag weer, na drie weken stilstand door hoog water.',
      'wire',
      'Belga',
    ],
    ['Persbericht van Oever Energie', 'press-release', 'Oever Energie'],
  ],
  misses: [
    'Oorspronkelijk gepubliceerd op 3 maart 2015.',
    'Het boek is oorspronkelijk gepubliceerd in 1934 en kende negen drukken.',
    'Foto: Anna Rivier / ANP',
    'De burgemeester zei tegen Reuters dat de brug dicht blijft.',
    'Bron: CBS',
    'Dit stuk verscheen ook op Trage Wegen.',
    'Gepubliceerd in Nieuws, Cultuur',
    'Het bedrijf werd vorig jaar overgenomen door een concurrent.',
    'De bron van de rivier ligt in de heuvels.',
  ],
});
