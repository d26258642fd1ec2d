import { language } from './language';

language('hu', {
  says: [
    ['Minden jog fenntartva.', 'PPP-PP-'],
    ['A cikkek részben vagy egészben történő másolása a kiadó írásos engedélye nélkül tilos.', 'PPPP---'],
    ['Írásaink utánközlése csak a szerkesztőség engedélyével lehetséges.', 'PPP----'],
    ['A tartalom terjesztése engedély nélkül nem megengedett.', 'PPP----'],
    ['A szövegek a szerkesztőség hozzájárulása nélkül nem közölhetők.', 'PPP----'],
    ['A cikkek másolása szigorúan tilos.', 'FFF----'],
    ['Írásaink a forrás megjelölésével szabadon közölhetők.', 'CCC----', 'attribution'],
    ['A cikkek átvétele a forrás feltüntetésével engedélyezett.', 'CCC----', 'attribution'],
    [
      'Ez a cikk újraközölhető, ha megjelölik a forrást és aktív link mutat az eredetire.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['A szövegek forrásmegjelölés nélkül nem közölhetők.', 'CCC----', 'attribution'],
    ['Átvétel esetén kérjük a forrás megjelölését.', 'CCC----', 'attribution'],
    ['Cikkeink változtatás nélkül, a forrás megjelölésével terjeszthetők.', 'CCC--F-', 'attribution no-edits'],
    ['A másolás nem kereskedelmi célra, a forrás megjelölésével megengedett.', 'C------', 'attribution noncommercial'],
    ['A szövegek kereskedelmi célú felhasználása tilos.', '-F-----'],
    ['A tartalom üzleti felhasználása csak a kiadó engedélyével lehetséges.', '-P-----'],
    ['Írásaink a forrás megnevezésével idézhetők.', '---C---', 'attribution'],
    ['A szövegek fordítása a szerző engedélye nélkül tilos.', '----P--'],
    ['A szöveg- és adatbányászat joga fenntartva.', '------P'],
    ['Tilos a tartalom felhasználása mesterséges intelligencia tanítására.', '------F'],
    [
      'Creative Commons Nevezd meg! - Ne add el! - Ne változtasd! 4.0 Nemzetközi',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Nevezd meg! - Ne add el! - Így add tovább! 2.5 Magyarország',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-2.5-HU',
    ],
  ],
  silent: [
    'Egyes jogok fenntartva.',
    'A változtatás jogát fenntartjuk.',
    'A parkolás engedély nélkül tilos.',
    'A kormány engedélyt adott az építkezésre.',
    'A lejátszási sebesség állítható.',
    'A szöveget a Kikötői Lapok engedélyével közöljük.',
  ],
  holds: [
    ['A jogok tulajdonosa a Parti Hírlap.', 'Parti Hírlap'],
    ['© 2024 Kikötői Lapok. Minden jog fenntartva.', 'Kikötői Lapok'],
    ['A másolás a szerző engedélye nélkül tilos.', null],
  ],
});
