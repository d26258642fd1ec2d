import { language } from './language';

language('ca', {
  says: [
    ['Tots els drets reservats.', 'PPP-PP-'],
    ["Queda prohibida la reproducció total o parcial sense l'autorització escrita de l'editor.", 'PPPP---'],
    ['La reproducció dels articles només és possible amb el permís de la redacció.', 'PPP----'],
    ['No es permet la difusió dels textos sense autorització.', 'PPP----'],
    ['Els continguts no podran ser distribuïts sense permís previ.', 'PPP----'],
    ['Prohibida la reproducció total o parcial dels continguts.', 'FFFF---'],
    ['Reproducció permesa tot citant la font.', 'CCC----', 'attribution'],
    [
      "Podeu republicar aquest text sempre que citeu la font i hi afegiu un enllaç a l'original.",
      'CC-----',
      'attribution link-to-original',
    ],
    ['Els textos no es poden reproduir sense citar la font.', 'CCC----', 'attribution'],
    ['En cas de republicació, cal citar la font.', 'CC-----', 'attribution'],
    ['Els nostres articles es poden difondre sense modificacions i citant la font.', 'CCC--F-', 'attribution no-edits'],
    [
      "S'autoritza la reproducció sense finalitats comercials sempre que se citi la font.",
      'C------',
      'attribution noncommercial',
    ],
    ["Es prohibeix l'ús comercial dels textos.", '-F-----'],
    ["L'ús comercial dels continguts requereix autorització.", '-P-----'],
    ['Es permeten les citacions breus indicant la font.', '---C---', 'attribution'],
    ["Es prohibeix la traducció dels textos sense permís de l'autor.", '----P--'],
    ['Queda reservada la mineria de textos i dades.', '------P'],
    ["Es prohibeix utilitzar els continguts per entrenar models d'intel·ligència artificial.", '------F'],
    [
      'Llicència Creative Commons Reconeixement-NoComercial-SenseObraDerivada 4.0 Internacional',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Reconeixement-NoComercial-CompartirIgual 3.0 Espanya',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-ES',
    ],
  ],
  silent: [
    'Alguns drets reservats.',
    'Ajusteu la velocitat de reproducció del podcast.',
    "Prohibit aparcar sense autorització de l'ajuntament.",
    'La ministra ha citat els fets de la matinada.',
    'El centre de reproducció assistida obre al maig.',
    'Article reproduït amb permís de La Veu de la Cala.',
  ],
  holds: [
    ['Els textos són propietat de Diari del Delta.', 'Diari del Delta'],
    ['© 2024 La Veu de la Cala. Tots els drets reservats.', 'La Veu de la Cala'],
    ["Prohibida la reproducció sense permís de l'autor.", null],
  ],
});
