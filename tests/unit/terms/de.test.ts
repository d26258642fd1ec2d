import { language } from './language';

language('de', {
  says: [
    ['Alle Rechte vorbehalten.', 'PPP-PP-'],
    ['Nachdruck und Vervielfältigung nur mit schriftlicher Genehmigung der Hafenrundschau.', 'PPP----'],
    ['Nachdruck, auch auszugsweise, ist genehmigungspflichtig.', 'PPPP---'],
    ['Die Vervielfältigung unserer Beiträge ist ohne Zustimmung des Verlags nicht gestattet.', 'PPP----'],
    ['Unerlaubte Vervielfältigung ist untersagt.', 'PPP----'],
    ['Das Kopieren der Inhalte ist untersagt.', 'FFF----'],
    ['Die Texte dürfen nicht zu kommerziellen Zwecken verbreitet werden.', '-F-----'],
    ['Nachdruck honorarfrei, Belegexemplar erbeten.', 'CCC----', 'notify'],
    ['Dieser Beitrag darf unter Angabe der Quelle nachgedruckt werden.', 'CCC----', 'attribution'],
    ['Alle Rechte vorbehalten. Der Nachdruck mit Quellenangabe ist erlaubt.', 'CCC----', 'attribution'],
    [
      'Unsere Artikel dürfen nur unverändert und mit Quellenangabe weiterverbreitet werden.',
      'CCC--F-',
      'attribution no-edits',
    ],
    ['Das Text und Data Mining bleibt gemäß Gesetz vorbehalten.', '------P'],
    ['Die Inhalte stehen unter CC BY-SA 4.0.', 'CCCCCC-', 'attribution share-alike', 'CC-BY-SA-4.0'],
    [
      'Creative Commons Namensnennung - Nicht kommerziell - Keine Bearbeitungen 4.0 International',
      'CPCCPP-',
      'attribution noncommercial no-edits',
      'CC-BY-NC-ND-4.0',
    ],
    ['Lizenz: Creative Commons Namensnennung 3.0 Österreich', 'CCCCCC-', 'attribution', 'CC-BY-3.0-AT'],
  ],
  silent: [
    'Einige Rechte vorbehalten.',
    'Die Ministerin forderte mit Nachdruck eine Lösung.',
    'Die Genehmigung für den Bau der Brücke liegt vor.',
    'Das Rauchen ist auf dem Gelände verboten.',
    'Irrtümer und Änderungen vorbehalten.',
  ],
  holds: [
    ['Nachdruck nur mit Genehmigung der Hafenrundschau GmbH.', 'Hafenrundschau GmbH'],
    ['© 2024 Uferpost Verlag, alle Rechte vorbehalten', 'Uferpost Verlag'],
    ['Nachdruck verboten.', null],
  ],
});
