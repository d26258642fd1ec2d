import { language } from './language';

language('id', {
  finds: [
    [
      'Artikel ini telah tayang di Lentera.example dengan judul "Sepuluh Jembatan Sunyi".',
      'republished',
      'Lentera.example',
    ],
    ['Tulisan ini pertama kali terbit di majalah Air Pasang pada 3 Mei 2019.', 'republished', 'Air Pasang'],
    [
      'Artikel ini pertama kali diterbitkan oleh The Conversation. Baca artikel asli.',
      'republished',
      'The Conversation',
    ],
    [
      'Artikel ini diterbitkan ulang dari The Conversation di bawah lisensi Creative Commons. Baca artikel sumber.',
      'republished',
      'The Conversation',
    ],
    ['Artikel ini disadur dari Jalan Lambat.', 'republished', 'Jalan Lambat'],
    ['Dilansir dari Jalan Lambat', 'republished', 'Jalan Lambat'],
    ['Diterbitkan kembali atas izin Kabar Lembah.', 'republished', 'Kabar Lembah'],
    ['Baca artikel selengkapnya di Kabar Lembah.', 'excerpt', 'Kabar Lembah'],
    ['Baca selengkapnya di Jalan Lambat', 'excerpt', 'Jalan Lambat'],
    ['Sumber: Antara', 'wire', 'ANTARA'],
    [
      'BANDUNG (ANTARA) - Kapal penyeberangan kembali berlayar pada Senin setelah tiga pekan berhenti.',
      'wire',
      'ANTARA',
    ],
    ['Siaran pers dari Energi Pantai', 'press-release', 'Energi Pantai'],
  ],
  misses: [
    'Pertama kali diterbitkan pada tahun 1934, novel itu dicetak sembilan kali.',
    'Artikel ini diterbitkan pada 3 Maret 2015.',
    'Foto: Ani Rivai/Antara',
    'Wali kota mengatakan kepada Antara bahwa jembatan tetap ditutup.',
    'Sumber: BPS',
    'Artikel ini juga terbit di Jalan Lambat.',
    'Sumber air di desa itu mengering, kata warga.',
    'Harga beras naik, dilansir dari data kementerian, sejak awal pekan.',
  ],
});
