import { language } from './language';

language('lt', {
  finds: [
    ['Straipsnis pirmą kartą publikuotas žurnale „Tylus tiltas“.', 'republished', 'Tylus tiltas'],
    ['Pirmą kartą paskelbta krantine.example 2021 m. kovo 3 d.', 'republished', 'krantine.example'],
    ['Įrašas Dešimt tylių tiltų pirmiausia pasirodė Lėti keliai.', 'republished', 'Lėti keliai'],
    ['Perspausdinta iš savaitraščio „Sodas ir miestas“.', 'republished', 'Sodas ir miestas'],
    [
      'Straipsnis perpublikuotas iš The Conversation pagal „Creative Commons“ licenciją.',
      'republished',
      'The Conversation',
    ],
    ['Parengta pagal „Švyturio“ informaciją.', 'republished', 'Švyturio'],
    ['Skaitykite visą straipsnį portale „Lėti keliai“.', 'excerpt', 'Lėti keliai'],
    ['Šaltinis: ELTA', 'wire', 'ELTA'],
    ['Šaltinis: LRT', 'republished', 'LRT'],
    ['Autorius: BNS', 'wire', 'Baltic News Service'],
    [
      'Vilnius, gegužės 3 d. (BNS) - Keltas pirmadienį vėl išplaukė į upę, o keleiviai jo laukė nuo pat ankstyvo ryto.',
      'wire',
      'Baltic News Service',
    ],
  ],
  misses: [
    'Straipsnis paskelbtas 2015 m. rugsėjo 2 d.',
    'Romanas pirmą kartą išleistas 1934 metais.',
    'Jonės Upytės (BNS) nuotr.',
    'Merė BNS sakė, kad tiltas liks uždarytas.',
    'Duomenų šaltinis: Valstybės duomenų agentūra',
    'Šaltinis: Statistikos departamentas',
    'Tekstas taip pat paskelbtas mano tinklaraštyje.',
    'Tiltas pirmą kartą pasirodė prieš šimtą metų.',
  ],
});
