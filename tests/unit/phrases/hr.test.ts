import { language } from './language';

language('hr', {
  finds: [
    ['Tekst je izvorno objavljen na portalu Tihi most.', 'republished', 'Tihi most'],
    ['Članak je prvi put objavljen u tjedniku Riječni listovi.', 'republished', 'Riječni listovi'],
    ['Prvotno objavljeno na obala.example dana 3. ožujka 2021.', 'republished', 'obala.example'],
    ['Objava Deset tihih mostova pojavila se prvi puta na Spore ceste.', 'republished', 'Spore ceste'],
    ['Preuzeto s portala Vrt i grad uz dopuštenje redakcije.', 'republished', 'Vrt i grad'],
    ['Razgovor objavljujemo ljubaznošću redakcije časopisa Svjetionik.', 'republished', 'Svjetionik'],
    ['Članak je preuzet s The Conversation pod licencom Creative Commons.', 'republished', 'The Conversation'],
    ['Cijeli tekst pročitajte na portalu Spore ceste.', 'excerpt', 'Spore ceste'],
    ['Izvor: Hina', 'wire', 'HINA'],
    ['Autor: HINA', 'wire', 'HINA'],
    ['Izvor: Jutarnji list', 'republished', 'Jutarnji list'],
    [
      'ZAGREB, 3. svibnja 2021. (Hina) - Trajekt je u ponedjeljak ponovno isplovio, a putnici su ga čekali od ranog jutra.',
      'wire',
      'HINA',
    ],
  ],
  misses: [
    'Članak je objavljen 2. rujna 2015.',
    'Roman je prvi put objavljen 1934. godine.',
    'Foto: Jana Riječka/HINA',
    'Gradonačelnica je za Hinu rekla da most ostaje zatvoren.',
    'Izvor podataka: Državni zavod za statistiku',
    'Izvor: Državni zavod za statistiku',
    'Tekst je objavljen i na mom blogu.',
    'Posao je preuzeto od oca prije deset godina.',
    'Rijeka je važan izvor pitke vode.',
  ],
});
