import { language } from './language';

language('da', {
  finds: [
    ['Artiklen blev oprindeligt bragt i Fyrbladet.', 'republished', 'Fyrbladet'],
    ['Først publiceret på Langsomme Veje den 3. maj 2019.', 'republished', 'Langsomme Veje'],
    ['Indlægget Ti stille broer blev først udgivet på Langsomme Veje.', 'republished', 'Langsomme Veje'],
    ['Teksten gengives med tilladelse fra tidsskriftet Højvande.', 'republished', 'Højvande'],
    ['Denne kronik er tidligere bragt i Højvande.', 'republished', 'Højvande'],
    ['Dette indlæg blev bragt i Fyrbladet.', 'republished', 'Fyrbladet'],
    ['Læs hele artiklen på Fyrbladet.', 'excerpt', 'Fyrbladet'],
    ['Læs videre hos Langsomme Veje', 'excerpt', 'Langsomme Veje'],
    ['Af Ritzau', 'wire', 'Ritzau'],
    ['Kilde: Ritzau', 'wire', 'Ritzau'],
    ['/ritzau/', 'wire', 'Ritzau'],
    ['Pressemeddelelse fra Strand Energi', 'press-release', 'Strand Energi'],
  ],
  misses: [
    'Først udgivet den 3. marts 2015.',
    'Romanen blev oprindeligt udgivet i 1934 og kom i ni oplag.',
    'Foto: Anna Strøm/Ritzau Scanpix',
    'Borgmesteren siger til Ritzau, at broen forbliver lukket.',
    'Kilde: Danmarks Statistik',
    'Teksten er også bragt på Langsomme Veje.',
    'Udgivet i Nyheder, Kultur',
    'Åens kilde ligger nord for søen.',
  ],
});
