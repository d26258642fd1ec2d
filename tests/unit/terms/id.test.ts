import { language } from './language';

language('id', {
  says: [
    ['Hak cipta dilindungi undang-undang.', 'PPP-PP-'],
    ['Seluruh hak dilindungi', 'PPP-PP-'],
    ['Dilarang memperbanyak sebagian atau seluruh isi artikel tanpa izin tertulis dari redaksi.', 'PPPP---'],
    ['Tulisan tidak boleh disalin tanpa persetujuan penerbit.', 'PPP----'],
    ['Penyebarluasan berita hanya dengan izin redaksi.', 'PPP----'],
    ['Untuk menerbitkan ulang artikel ini wajib meminta izin.', 'PPP----'],
    ['Dilarang menyalin isi situs ini.', 'FFF----'],
    ['Artikel boleh disebarluaskan dengan mencantumkan sumber.', 'CCC----', 'attribution'],
    [
      'Silakan menyalin tulisan kami asalkan menyertakan tautan ke artikel asli dan menyebutkan sumber.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Dilarang menyebarluaskan tanpa mencantumkan sumber.', 'CCC----', 'attribution'],
    ['Mohon cantumkan sumber.', 'CC-----', 'attribution'],
    [
      'Tulisan ini boleh disebarluaskan tanpa mengubah isi dan wajib menyebutkan sumber.',
      'CCC--F-',
      'attribution no-edits',
    ],
    ['Boleh disalin untuk tujuan nonkomersial.', 'C------', 'noncommercial'],
    ['Dilarang menyalin konten untuk tujuan komersial.', '-F-----'],
    ['Artikel dapat dikutip.', '---A---'],
    ['Dilarang menerjemahkan artikel tanpa izin.', '----P--'],
    ['Dilarang memakai konten untuk melatih model kecerdasan buatan.', '------F'],
    [
      'Dilisensikan di bawah Lisensi Creative Commons Atribusi-NonKomersial-TanpaTurunan 4.0 Internasional.',
      'CPCCPP-',
      'attribution noncommercial no-edits',
      'CC-BY-NC-ND-4.0',
    ],
    ['Creative Commons Atribusi-BerbagiSerupa 3.0 Estonia', 'CCCCCC-', 'attribution share-alike', 'CC-BY-SA-3.0-EE'],
  ],
  silent: [
    'Sebagian hak dilindungi.',
    'Harga dapat berubah sewaktu-waktu.',
    'Dilarang merokok di taman kota.',
    'Layanan kesehatan reproduksi dibuka di puskesmas.',
    'Izin pembangunan jembatan sudah terbit.',
  ],
  holds: [
    ['Hak cipta milik Dermaga Pos.', 'Dermaga Pos'],
    ['© 2024 Dermaga Pos. Hak cipta dilindungi undang-undang', 'Dermaga Pos'],
    ['Dilarang menyalin tanpa izin.', null],
  ],
});
