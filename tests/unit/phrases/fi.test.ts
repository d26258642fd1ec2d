import { language } from './language';

language('fi', {
  finds: [
    ['Artikkeli on julkaistu alun perin Majakkalehdessä.', 'republished', 'Majakkalehdessä'],
    ['Juttu julkaistiin ensin sivustolla Hitaat tiet 3.5.2019.', 'republished', 'Hitaat tiet'],
    ['Artikkeli Kymmenen hiljaista siltaa ilmestyi ensin sivustolle Hitaat tiet.', 'republished', 'Hitaat tiet'],
    ['Kirjoitus ilmestyi alun perin Järven Sanomissa.', 'republished', 'Järven Sanomissa'],
    ['Tämä kolumni on julkaistu Järven Sanomissa 3.5.2019.', 'republished', 'Järven Sanomissa'],
    ['Julkaistu Järven Sanomien luvalla', 'republished', 'Järven Sanomien'],
    ['Lue koko juttu Järven Sanomista.', 'excerpt', 'Järven Sanomista'],
    ['Lue lisää sivustolta Hitaat tiet', 'excerpt', 'Hitaat tiet'],
    ['Lähde: STT', 'wire', 'STT'],
    ['STT', 'wire', 'STT'],
  ],
  misses: [
    'Julkaistu ensimmäisen kerran 3.3.2015.',
    'Romaani julkaistiin ensimmäisen kerran vuonna 1934, ja siitä otettiin yhdeksän painosta.',
    'Kuva: Anna Virta / Lehtikuva',
    'Kaupunginjohtaja sanoo STT:lle, että silta pysyy suljettuna.',
    'Lähde: Tilastokeskus',
    'Kirjoitus on julkaistu myös Hitaat tiet -sivustolla.',
    'Ohjelma julkaistiin alun perin nimellä Uistin.',
    'Joen lähde on järven pohjoispuolella.',
  ],
});
