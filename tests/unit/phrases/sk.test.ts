import { language } from './language';

language('sk', {
  finds: [
    ['Článok pôvodne vyšiel v časopise Tichý most.', 'republished', 'Tichý most'],
    ['Text bol pôvodne publikovaný na portáli Riečne listy.', 'republished', 'Riečne listy'],
    ['Prvýkrát zverejnené na nabrezie.example dňa 3. marca 2021.', 'republished', 'nabrezie.example'],
    ['Príspevok Desať tichých mostov zobrazený najskôr Pomalé cesty.', 'republished', 'Pomalé cesty'],
    ['Prevzaté z týždenníka Sad a mesto so súhlasom redakcie.', 'republished', 'Sad a mesto'],
    ['Rozhovor uverejňujeme s láskavým dovolením redakcie magazínu Maják.', 'republished', 'Maják'],
    ['Celý článok si prečítajte na Riečne listy.', 'excerpt', 'Riečne listy'],
    ['Zdroj: TASR', 'wire', 'News Agency of the Slovak Republic'],
    ['Autor: SITA', 'wire', 'SITA'],
    [
      'Bratislava 12. mája (TASR) - V pondelok kompa znova vyplávala na rieku a cestujúci na ňu čakali už od rána.',
      'wire',
      'News Agency of the Slovak Republic',
    ],
  ],
  misses: [
    'Článok vyšiel 2. septembra 2015.',
    'Román prvýkrát vyšiel v roku 1934 a dočkal sa deviatich vydaní.',
    'Foto: Jana Riečna/TASR',
    'Starostka povedala pre TASR, že most zostane zatvorený.',
    'Zdroj dát: Štatistický úrad SR',
    'Text vyšiel aj na mojom blogu.',
    'Mlieko pochádza z farmy za riekou.',
  ],
});
