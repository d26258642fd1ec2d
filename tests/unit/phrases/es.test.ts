import { language } from './language';

language('es', {
  finds: [
    ['Este artículo fue publicado originalmente en El Faro del Norte.', 'republished', 'El Faro del Norte'],
    ['Publicado por primera vez en inglés en la revista Quiet Harbour.', 'republished', 'Quiet Harbour'],
    ['La entrada Diez puentes tranquilos se publicó primero en Caminos Lentos.', 'republished', 'Caminos Lentos'],
    [
      'Este artículo fue publicado originalmente en The Conversation. Lea el original.',
      'republished',
      'The Conversation',
    ],
    ['Tomado de La Linterna', 'republished', 'La Linterna'],
    ['Reproducido con permiso de Valle Abierto.', 'republished', 'Valle Abierto'],
    [
      'Esta crónica apareció originalmente en el semanario La Ribera el 4 de junio de 2020.',
      'republished',
      'La Ribera',
    ],
    ['Texto cortesía de Valle Abierto', 'republished', 'Valle Abierto'],
    ['Lea el artículo completo en La Linterna.', 'excerpt', 'La Linterna'],
    ['Seguir leyendo en El Faro del Norte', 'excerpt', 'El Faro del Norte'],
    ['Por EFE', 'wire', 'Agencia EFE'],
    ['Con información de Europa Press', 'wire', 'Europa Press'],
    [
      'Toledo, 3 may (EFE).- El transbordador volvió a navegar este lunes tras tres semanas parado.',
      'wire',
      'Agencia EFE',
    ],
    ['Nota de prensa de Energía Ribera', 'press-release', 'Energía Ribera'],
  ],
  misses: [
    'Publicado originalmente el 3 de marzo de 2015.',
    'Publicado originalmente en 1934, el libro tuvo nueve ediciones.',
    'Foto: Ana Ribas / EFE',
    'El alcalde dijo a EFE que el puente seguirá cerrado.',
    'Fuente: INE',
    'Este texto también se publicó en Caminos Lentos.',
    'Publicado en Noticias, Cultura',
    'Las fuentes consultadas no quisieron dar su nombre.',
    'La novela apareció por primera vez en forma de libro tras la guerra.',
  ],
});
