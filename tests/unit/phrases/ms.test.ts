import { language } from './language';

language('ms', {
  finds: [
    [
      'Artikel ini diterbitkan semula daripada The Conversation di bawah lesen Creative Commons.',
      'republished',
      'The Conversation',
    ],
    ['Artikel ini pada asalnya diterbitkan di Suara Muara.', 'republished', 'Suara Muara'],
    ['Rencana ini disiarkan di portal Jalan Tenang pada 3 Mei 2019.', 'republished', 'Jalan Tenang'],
    ['Tulisan ini dipetik daripada Jalan Tenang.', 'republished', 'Jalan Tenang'],
    ['Diterbitkan semula dengan kebenaran daripada Suara Muara.', 'republished', 'Suara Muara'],
    ['Baca artikel penuh di Suara Muara.', 'excerpt', 'Suara Muara'],
    ['Sumber: Bernama', 'wire', 'Bernama'],
    ['KUANTAN, 3 Mei (Bernama) -- Feri kembali beroperasi pada Isnin selepas tiga minggu terhenti.', 'wire', 'Bernama'],
    ['Kenyataan media daripada Tenaga Pantai', 'press-release', 'Tenaga Pantai'],
  ],
  misses: [
    'Pertama kali diterbitkan pada tahun 1934, novel itu dicetak sembilan kali.',
    'Gambar: Ani Rahim/Bernama',
    'Datuk Bandar memberitahu Bernama jambatan itu kekal ditutup.',
    'Sumber: Jabatan Perangkaan',
    'Artikel ini juga disiarkan di Jalan Tenang.',
    'Sumber air di kampung itu semakin kering.',
  ],
});
