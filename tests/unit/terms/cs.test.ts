import { language } from './language';

language('cs', {
  says: [
    ['Všechna práva vyhrazena.', 'PPP-PP-'],
    ['Kopírování a šíření obsahu nebo jeho částí je bez písemného souhlasu vydavatele zakázáno.', 'PPPP---'],
    ['Přetisk článků je možný pouze se souhlasem redakce.', 'PPP----'],
    ['Není dovoleno šířit texty bez svolení redakce.', 'PPP----'],
    ['Články nesmějí být publikovány bez předchozího souhlasu.', 'PPP----'],
    ['Kopírování textů je přísně zakázáno.', 'FFF----'],
    ['Přetisk je povolen s uvedením zdroje.', 'CCC----', 'attribution'],
    ['Naše články lze volně šířit pod podmínkou uvedení zdroje.', 'CCC----', 'attribution'],
    [
      'Tento text můžete dále šířit s uvedením zdroje a s odkazem na původní článek.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Texty nelze přebírat bez uvedení zdroje.', 'CCC----', 'attribution'],
    ['Při přetisku prosíme uvést zdroj.', 'CCC----', 'attribution'],
    ['Naše články lze šířit bez úprav a s uvedením zdroje.', 'CCC--F-', 'attribution no-edits'],
    ['Šíření pro nekomerční účely je povoleno s uvedením zdroje.', 'C------', 'attribution noncommercial'],
    ['Komerční využití textů je zakázáno.', '-F-----'],
    ['Komerční použití obsahu vyžaduje souhlas redakce.', '-P-----'],
    ['Krátké citace jsou povoleny s uvedením zdroje.', '---C---', 'attribution'],
    ['Překlad textů bez souhlasu autora je zakázán.', '----P--'],
    ['Vytěžování textů a dat je vyhrazeno.', '------P'],
    ['Je zakázáno použít obsah k trénování modelů umělé inteligence.', '------F'],
    [
      'Creative Commons Uveďte původ-Neužívejte komerčně-Nezpracovávejte 4.0 Mezinárodní',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Uveďte autora-Neužívejte dílo komerčně-Zachovejte licenci 3.0 Česko',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-CZ',
    ],
  ],
  silent: [
    'Některá práva vyhrazena.',
    'Změna programu vyhrazena.',
    'Hasiči zabránili šíření požáru.',
    'Vstup na stavbu bez povolení je zakázán.',
    'Ministr získal souhlas vlády.',
    'Převzato z Přístavních novin se svolením redakce.',
  ],
  holds: [
    ['Texty jsou majetkem Pobřežní deník.', 'Pobřežní deník'],
    ['© 2024 Přístavní noviny s.r.o., všechna práva vyhrazena', 'Přístavní noviny s.r.o.'],
    ['Kopírování bez souhlasu autora je zakázáno.', null],
  ],
});
