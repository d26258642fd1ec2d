import { language } from './language';

language('sr', {
  finds: [
    ['Tekst je prvobitno objavljen na portalu Tihi most.', 'republished', 'Tihi most'],
    ['Текст је првобитно објављен на порталу Тихи мост.', 'republished', 'Тихи мост'],
    ['Članak je prvi put objavljen u nedeljniku „Rečni listovi“.', 'republished', 'Rečni listovi'],
    ['Objava Deset tihih mostova se pojavila prvo na Spori putevi.', 'republished', 'Spori putevi'],
    ['Преузето са сајта Врт и град уз дозволу редакције.', 'republished', 'Врт и град'],
    ['Razgovor prenosimo uz saglasnost redakcije časopisa Svetionik.', 'republished', 'Svetionik'],
    ['Članak je preuzet sa The Conversation pod licencom Creative Commons.', 'republished', 'The Conversation'],
    ['Ceo tekst pročitajte na portalu Spori putevi.', 'excerpt', 'Spori putevi'],
    ['Цео текст прочитајте на порталу Спори путеви.', 'excerpt', 'Спори путеви'],
    ['Izvor: Tanjug', 'wire', 'Tanjug'],
    ['Извор: Танјуг', 'wire', 'Танјуг'],
    ['Autor: FoNet', 'wire', 'FoNet'],
    ['Izvor: Politika', 'republished', 'Politika'],
    [
      'BEOGRAD, 3. maja (Tanjug) - Skela je u ponedeljak ponovo krenula preko reke, a putnici su je čekali od ranog jutra.',
      'wire',
      'Tanjug',
    ],
  ],
  misses: [
    'Članak je objavljen 2. septembra 2015.',
    'Roman je prvi put objavljen 1934. godine.',
    'Роман је први пут објављен 1934. године.',
    'Foto: Jana Rečna/Tanjug',
    'Gradonačelnica je za Tanjug rekla da most ostaje zatvoren.',
    'Izvor: Republički zavod za statistiku',
    'Tekst je objavljen i na mom blogu.',
    'Reka je važan izvor pijaće vode.',
  ],
});
