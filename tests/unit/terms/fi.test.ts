import { language } from './language';

language('fi', {
  says: [
    ['Kaikki oikeudet pidätetään.', 'PPP-PP-'],
    ['Sisällön kopiointi kokonaan tai osittain ilman kustantajan kirjallista lupaa on kielletty.', 'PPPP---'],
    ['Juttujen julkaiseminen on mahdollista vain toimituksen luvalla.', 'PPP----'],
    ['Tekstejä ei saa levittää ilman lupaa.', 'PPP----'],
    ['Luvaton kopiointi kielletty.', 'PPP----'],
    ['Artikkeleiden kopiointi on ehdottomasti kielletty.', 'FFF----'],
    ['Artikkelin saa kopioida, kunhan lähde mainitaan.', 'CCC----', 'attribution'],
    [
      'Tämän jutun saa julkaista uudelleen, jos lähde mainitaan ja mukana on linkki alkuperäiseen.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Tekstejä ei saa kopioida ilman lähdemainintaa.', 'CCC----', 'attribution'],
    ['Juttujamme saa siteerata, kunhan lähde mainitaan.', '---C---', 'attribution'],
    ['Artikkeleitamme saa levittää muuttamattomina ja lähde mainiten.', 'CCC--F-', 'attribution no-edits'],
    [
      'Kopiointi ei-kaupalliseen tarkoitukseen on sallittu, kunhan lähde mainitaan.',
      'C------',
      'attribution noncommercial',
    ],
    ['Tekstien kaupallinen käyttö on kielletty.', '-F-----'],
    ['Sisällön kaupallinen käyttö edellyttää lupaa.', '-P-----'],
    ['Tekstien kääntäminen ilman tekijän lupaa on kielletty.', '----P--'],
    ['Tiedonlouhinnan oikeudet pidätetään.', '------P'],
    ['Sisällön käyttö tekoälyn kouluttamiseen on kielletty.', '------F'],
    [
      'Creative Commons Nimeä-EiKaupallinen-EiMuutoksia 4.0 Kansainvälinen',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Nimeä-Epäkaupallinen-Sama lisenssi 1.0 Suomi',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-1.0-FI',
    ],
  ],
  silent: [
    'Jotkin oikeudet pidätetään.',
    'Oikeus muutoksiin pidätetään.',
    'Toistonopeus säädetään nupista.',
    'Pysäköinti ilman lupaa on kielletty.',
    'Ministeri lupasi vastauksen perjantaihin mennessä.',
  ],
  holds: [
    ['Tekijänoikeudet omistaa Rantasanomat.', 'Rantasanomat'],
    ['© 2024 Satamalehti Oy. Kaikki oikeudet pidätetään.', 'Satamalehti Oy'],
    ['Kopiointi ilman tekijän lupaa kielletty.', null],
  ],
});
