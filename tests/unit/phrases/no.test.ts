import { language } from './language';

language('no', {
  finds: [
    ['Denne artikkelen ble først publisert på Fyrbladet.', 'republished', 'Fyrbladet'],
    ['Opprinnelig publisert i tidsskriftet Høyvann den 3. mai 2019.', 'republished', 'Høyvann'],
    ['Innlegget Ti stille broer dukket først opp på Langsomme veier.', 'republished', 'Langsomme veier'],
    ['Teksten er gjengitt med tillatelse fra Dalbladet.', 'republished', 'Dalbladet'],
    ['Saka vart først publisert i Fjordbladet.', 'republished', 'Fjordbladet'],
    ['Kronikken sto først på trykk i Høyvann.', 'republished', 'Høyvann'],
    ['Les hele saken hos Fyrbladet.', 'excerpt', 'Fyrbladet'],
    ['Les mer på Langsomme veier', 'excerpt', 'Langsomme veier'],
    ['(NTB)', 'wire', 'NTB'],
    ['Av NTB', 'wire', 'NTB'],
    ['Oslo (NTB): Fergen seilte igjen mandag, etter tre uker i opplag på grunn av flom.', 'wire', 'NTB'],
    ['Pressemelding fra Strand Energi', 'press-release', 'Strand Energi'],
  ],
  misses: [
    'Først publisert 3. mars 2015.',
    'Romanen ble opprinnelig publisert i 1934 og kom i ni opplag.',
    'Foto: Anna Strøm / NTB',
    'Ordføreren sier til NTB at broen forblir stengt.',
    'Kilde: SSB',
    'Kilde: Store norske leksikon',
    'Teksten er også publisert på Langsomme veier.',
    'Publisert i Nyheter, Kultur',
    'Elvas kilde ligger nord for vannet.',
  ],
});
