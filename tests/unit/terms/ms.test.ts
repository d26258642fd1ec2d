import { language } from './language';

language('ms', {
  says: [
    ['Hak cipta terpelihara.', 'PPP-PP-'],
    ['Semua hak terpelihara', 'PPP-PP-'],
    ['Dilarang menerbitkan semula sebahagian atau keseluruhan artikel tanpa kebenaran bertulis.', 'PPPP---'],
    ['Berita tidak boleh disalin tanpa kebenaran penerbit.', 'PPP----'],
    ['Penyalinan tulisan hanya dengan kebenaran penerbit.', 'PPP----'],
    ['Untuk menerbitkan semula artikel ini perlu mendapat kebenaran editor.', 'PPP----'],
    ['Dilarang menyalin kandungan laman web ini.', 'FFF----'],
    ['Artikel boleh disalin dengan menyatakan sumber.', 'CCC----', 'attribution'],
    [
      'Artikel boleh disalin asalkan menyatakan sumber dan menyertakan pautan ke artikel asal.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Dilarang menyalin tanpa menyatakan sumber.', 'CCC----', 'attribution'],
    ['Mohon nyatakan sumber, menyebut sumber adalah wajib.', 'CC-----', 'attribution'],
    ['Tulisan ini boleh diedarkan tanpa mengubah isi dan wajib menyebut sumber.', 'CCC--F-', 'attribution no-edits'],
    ['Boleh disalin untuk tujuan bukan komersial.', 'C------', 'noncommercial'],
    ['Dilarang menyalin kandungan untuk tujuan komersial.', '-F-----'],
    ['Artikel boleh dipetik.', '---A---'],
    ['Dilarang menterjemahkan artikel tanpa kebenaran.', '----P--'],
    ['Dilarang menggunakan teks untuk melatih model kecerdasan buatan.', '------F'],
    [
      'Lesen Creative Commons Pengiktirafan-BukanKomersial-TanpaTerbitan 4.0 Antarabangsa',
      'CPCCPP-',
      'attribution noncommercial no-edits',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Atribusi-PerkongsianSerupa 3.0 Estonia',
      'CCCCCC-',
      'attribution share-alike',
      'CC-BY-SA-3.0-EE',
    ],
  ],
  silent: [
    'Undang-undang itu boleh dipinda.',
    'Sebahagian hak terpelihara.',
    'Harga boleh berubah sewaktu-waktu.',
    'Dilarang merokok di taman.',
    'Kebenaran membina jambatan telah diberi.',
    'Bantuan makanan telah diagihkan.',
  ],
  holds: [
    ['Hak cipta milik Pos Pelabuhan.', 'Pos Pelabuhan'],
    ['© 2024 Pos Pelabuhan. Hak cipta terpelihara', 'Pos Pelabuhan'],
    ['Dilarang menyalin tanpa kebenaran.', null],
  ],
});
