import { language } from './language';

language('ca', {
  finds: [
    ['Article publicat originalment a El Far del Nord.', 'republished', 'El Far del Nord'],
    [
      'Publicat per primera vegada en anglès a la revista Quiet Harbour el 3 de maig de 2019.',
      'republished',
      'Quiet Harbour',
    ],
    ["L'entrada Deu ponts tranquils ha aparegut primer a Camins Lents.", 'republished', 'Camins Lents'],
    ['Aquest article ha estat extret de Camins Lents.', 'republished', 'Camins Lents'],
    ['Reproduït amb permís del setmanari La Riba.', 'republished', 'La Riba'],
    ['Aquesta entrevista es va publicar a La Riba.', 'republished', 'La Riba'],
    ["Publicat originalment a l'Eco de la Vall.", 'republished', 'Eco de la Vall'],
    ["Llegiu l'article complet a El Far del Nord.", 'excerpt', 'El Far del Nord'],
    ['Continua llegint a Camins Lents', 'excerpt', 'Camins Lents'],
    ['Font: ACN', 'wire', 'Agència Catalana de Notícies'],
    ['ACN | Girona', 'wire', 'Agència Catalana de Notícies'],
    [
      'ACN Girona.- El transbordador torna a navegar des de dilluns, després de tres setmanes aturat.',
      'wire',
      'Agència Catalana de Notícies',
    ],
    ['Nota de premsa de Riba Energia', 'press-release', 'Riba Energia'],
  ],
  misses: [
    'Publicat originalment el 3 de març de 2015.',
    'El llibre, publicat originalment el 1623, va tenir nou edicions.',
    'Foto: Anna Riba / ACN',
    "L'alcalde ha dit a l'ACN que el pont continuarà tancat.",
    'Font: Idescat',
    'Aquest text també es va publicar a Camins Lents.',
    'La font del riu és al nord del llac.',
    'Publicat a Notícies, Cultura',
  ],
});
