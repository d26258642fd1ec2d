import { language } from './language';

language('ro', {
  says: [
    ['Toate drepturile rezervate.', 'PPP-PP-'],
    ['Reproducerea integrală sau parțială a articolelor este interzisă fără acordul scris al redacției.', 'PPPP---'],
    ['Preluarea materialelor se poate face doar cu acordul redacției.', 'PPP----'],
    ['Nu este permisă copierea textelor fără permisiunea noastră.', 'PPP----'],
    ['Articolele nu pot fi reproduse fără acordul prealabil al editurii.', 'PPP----'],
    ['Copierea conținutului este strict interzisă.', 'FFF----'],
    ['Preluarea articolelor este permisă cu citarea sursei.', 'CCC----', 'attribution'],
    [
      'Preluarea acestui articol este permisă cu menționarea sursei și link activ către original.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Textele nu pot fi preluate fără menționarea sursei.', 'CCC----', 'attribution'],
    ['La preluarea știrilor vă rugăm să menționați sursa.', 'CCC----', 'attribution'],
    ['Articolele noastre pot fi reproduse fără modificări, cu menționarea sursei.', 'CCC--F-', 'attribution no-edits'],
    ['Reproducerea în scopuri necomerciale este permisă cu indicarea sursei.', 'C------', 'attribution noncommercial'],
    ['Utilizarea comercială a textelor este interzisă.', '-F-----'],
    ['Utilizarea comercială a conținutului necesită acordul redacției.', '-P-----'],
    ['Sunt permise citate scurte cu indicarea sursei.', '---C---', 'attribution'],
    ['Traducerea textelor fără acordul autorului este interzisă.', '----P--'],
    ['Extragerea textului și a datelor este rezervată.', '------P'],
    ['Este interzisă folosirea conținutului pentru antrenarea modelelor de inteligență artificială.', '------F'],
    [
      'Creative Commons Atribuire-Necomercial-Fără Opere Derivate 4.0 Internațional',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Atribuire-Necomercial-Distribuire în condiții identice 3.0 România',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-RO',
    ],
  ],
  silent: [
    'Unele drepturi rezervate.',
    'Parcarea este interzisă fără aprobarea primăriei.',
    'Preluarea mandatului de ministru va avea loc luni.',
    'Clinica de reproducere umană asistată se deschide.',
    'Guvernul a primit acordul Parlamentului.',
    'Articol preluat de pe Gazeta Malului cu acordul redacției.',
  ],
  holds: [
    ['Drepturile asupra textelor aparțin Ziarul Lotcii.', 'Ziarul Lotcii'],
    ['© 2024 Gazeta Malului. Toate drepturile rezervate.', 'Gazeta Malului'],
    ['Copierea fără acordul autorului este interzisă.', null],
  ],
});
