import { language } from './language';

language('sk', {
  says: [
    ['Všetky práva vyhradené.', 'PPP-PP-'],
    ['Kopírovanie a šírenie obsahu alebo jeho častí je bez písomného súhlasu vydavateľa zakázané.', 'PPPP---'],
    ['Preberanie článkov je možné iba so súhlasom redakcie.', 'PPP----'],
    ['Nie je dovolené šíriť texty bez povolenia redakcie.', 'PPP----'],
    ['Články nesmú byť publikované bez predchádzajúceho súhlasu.', 'PPP----'],
    ['Kopírovanie textov je prísne zakázané.', 'FFF----'],
    ['Preberanie článkov je povolené s uvedením zdroja.', 'CCC----', 'attribution'],
    ['Naše články možno voľne šíriť pod podmienkou uvedenia zdroja.', 'CCC----', 'attribution'],
    [
      'Tento text môžete ďalej šíriť s uvedením zdroja a s odkazom na pôvodný článok.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Texty nemožno preberať bez uvedenia zdroja.', 'CCC----', 'attribution'],
    ['Pri prevzatí textu prosíme uviesť zdroj.', 'CCC----', 'attribution'],
    ['Naše články možno šíriť bez úprav a s uvedením zdroja.', 'CCC--F-', 'attribution no-edits'],
    ['Šírenie na nekomerčné účely je povolené s uvedením zdroja.', 'C------', 'attribution noncommercial'],
    ['Komerčné využitie textov je zakázané.', '-F-----'],
    ['Komerčné použitie obsahu vyžaduje súhlas redakcie.', '-P-----'],
    ['Krátke citácie sú povolené s uvedením zdroja.', '---C---', 'attribution'],
    ['Preklad článkov bez súhlasu autora je zakázaný.', '----P--'],
    ['Vyťažovanie textov a údajov je vyhradené.', '------P'],
    ['Je zakázané použiť obsah na trénovanie modelov umelej inteligencie.', '------F'],
    [
      'Creative Commons Uveďte autora-Nekomerčné použitie-Nespracúvajte 4.0 Medzinárodná',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Licencia Creative Commons Uveďte autora-Zachovajte licenciu 4.0',
      'CCCCCC-',
      'attribution share-alike',
      'CC-BY-SA-4.0',
    ],
  ],
  silent: [
    'Niektoré práva vyhradené.',
    'Zmena programu vyhradená.',
    'Hasiči zabránili šíreniu požiaru.',
    'Vstup na stavbu bez povolenia je zakázaný.',
    'Minister získal súhlas vlády.',
    'Prevzaté z Prístavných novín so súhlasom redakcie.',
  ],
  holds: [
    ['Texty sú majetkom Pobrežný denník.', 'Pobrežný denník'],
    ['© 2024 Prístavné noviny. Všetky práva vyhradené.', 'Prístavné noviny'],
    ['Kopírovanie bez súhlasu autora je zakázané.', null],
  ],
});
