import { language } from './language';

language('sv', {
  finds: [
    ['Artikeln är ursprungligen publicerad i Fyrbladet.', 'republished', 'Fyrbladet'],
    ['Den här texten publicerades först på Långsamma vägar den 3 maj 2019.', 'republished', 'Långsamma vägar'],
    ['Inlägget Tio stilla broar dök först upp på Långsamma vägar.', 'republished', 'Långsamma vägar'],
    [
      'Texten har tidigare publicerats i tidskriften Högvatten och återges här med tillstånd.',
      'republished',
      'Högvatten',
    ],
    ['Krönikan återpubliceras med tillstånd från Dalbladet.', 'republished', 'Dalbladet'],
    ['Denna artikel publicerades på Fyrbladet.', 'republished', 'Fyrbladet'],
    ['Läs hela artikeln på Fyrbladet.', 'excerpt', 'Fyrbladet'],
    ['Läs mer hos Långsamma vägar', 'excerpt', 'Långsamma vägar'],
    ['Av TT', 'wire', 'TT Nyhetsbyrån'],
    ['Källa: TT', 'wire', 'TT Nyhetsbyrån'],
    ['Pressmeddelande från Strand Energi', 'press-release', 'Strand Energi'],
  ],
  misses: [
    'Först publicerad den 3 mars 2015.',
    'Romanen publicerades ursprungligen 1934 och gick ut i nio upplagor.',
    'Foto: Anna Ström/TT',
    'Kommunalrådet säger till TT att bron förblir stängd.',
    'Källa: SCB',
    'Texten är även publicerad på Långsamma vägar.',
    'Hon sade det med eftertryck och lämnade salen.',
    'Publicerad i Nyheter, Kultur',
    'Fakta: Älvens källa ligger norr om sjön.',
  ],
});
