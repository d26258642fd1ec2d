import { language } from './language';

language('lt', {
  says: [
    ['Visos teisės saugomos.', 'PPP-PP-'],
    ['Be raštiško leidėjo sutikimo draudžiama kopijuoti ir platinti visą turinį ar jo dalį.', 'PPPP---'],
    ['Publikuoti straipsnius galima tik gavus redakcijos leidimą.', 'PPP----'],
    ['Neleidžiama platinti tekstų be redakcijos leidimo.', 'PPP----'],
    ['Straipsniai negali būti kopijuojami be redakcijos sutikimo.', 'PPP----'],
    ['Turinį kopijuoti griežtai draudžiama.', 'FFF----'],
    ['Kopijuoti straipsnius leidžiama nurodant šaltinį.', 'CCC----', 'attribution'],
    [
      'Šį tekstą galima perpublikuoti nurodant šaltinį ir pateikiant aktyvią nuorodą į originalą.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Tekstų negalima platinti nenurodant šaltinio.', 'CCC----', 'attribution'],
    ['Platinant ar kopijuojant tekstus būtina nurodyti šaltinį.', 'CCC----', 'attribution'],
    ['Mūsų straipsnius galima platinti be pakeitimų ir nurodant šaltinį.', 'CCC--F-', 'attribution no-edits'],
    ['Kopijuoti nekomerciniais tikslais leidžiama nurodant šaltinį.', 'C------', 'attribution noncommercial'],
    ['Tekstus naudoti komerciniais tikslais draudžiama.', '-F-----'],
    ['Turinį naudoti komerciniais tikslais galima tik gavus sutikimą.', '-P-----'],
    ['Cituoti leidžiama nurodant šaltinį.', '---C---', 'attribution'],
    ['Versti tekstus be autoriaus leidimo draudžiama.', '----P--'],
    ['Teisė į tekstų ir duomenų gavybą rezervuojama.', '------P'],
    ['Draudžiama naudoti turinį dirbtinio intelekto modeliams mokyti.', '------F'],
    [
      'Creative Commons Priskyrimas-Nekomercinis naudojimas-Jokių išvestinių darbų 4.0 Tarptautinė',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Priskyrimas-Nekomercinis-Analogiškas platinimas 4.0 Tarptautinė',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-4.0',
    ],
  ],
  silent: [
    'Kai kurios teisės saugomos.',
    'Ugniagesiai sustabdė gaisro plitimą.',
    'Statyti automobilį be leidimo draudžiama.',
    'Ministras gavo Seimo sutikimą.',
    'Atkūrimo greitis keičiamas mygtuku.',
  ],
  holds: [
    ['Autorių teisės priklauso Pamario žinios.', 'Pamario žinios'],
    ['© 2024 Uosto laikraštis. Visos teisės saugomos.', 'Uosto laikraštis'],
    ['Kopijuoti be autoriaus sutikimo draudžiama.', null],
  ],
});
