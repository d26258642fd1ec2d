import { language } from './language';

language('cs', {
  finds: [
    ['Článek původně vyšel v časopise Tichý most.', 'republished', 'Tichý most'],
    ['Text byl původně publikován na serveru Říční listy.', 'republished', 'Říční listy'],
    ['Poprvé publikováno na nabrezi.example dne 3. března 2021.', 'republished', 'nabrezi.example'],
    ['Příspěvek Deset tichých mostů se nejdříve objevil na Pomalé cesty.', 'republished', 'Pomalé cesty'],
    ['Příspěvek Deset tichých mostů pochází z Pomalé cesty', 'republished', 'Pomalé cesty'],
    ['Převzato z týdeníku Sad a město se svolením redakce.', 'republished', 'Sad a město'],
    ['Rozhovor přetiskujeme s laskavým svolením redakce magazínu Maják.', 'republished', 'Maják'],
    ['Tento článek je převzat z The Conversation pod licencí Creative Commons.', 'republished', 'The Conversation'],
    ['Celý článek si přečtěte na Říční listy.', 'excerpt', 'Říční listy'],
    ['Zdroj: ČTK', 'wire', 'Czech News Agency'],
    ['Praha, ČTK', 'wire', 'Czech News Agency'],
    ['Zdroj: Seznam Zprávy', 'republished', 'Seznam Zprávy'],
    [
      'Praha (ČTK) - V pondělí přívoz znovu vyplul na řeku a cestující na něj čekali už od časného rána.',
      'wire',
      'Czech News Agency',
    ],
  ],
  misses: [
    'Článek vyšel 2. září 2015.',
    'Román poprvé vyšel v roce 1934 a dočkal se devíti vydání.',
    'Foto: Jana Říhová/ČTK',
    'Starostka řekla ČTK, že most zůstane zavřený.',
    'Zdroj dat: Český statistický úřad',
    'Zdroj: Český statistický úřad',
    'Text vyšel také na mém blogu.',
    'Ze zdrojů z radnice vyplývá, že most zůstane zavřený.',
    'Zkrácená verze textu poprvé vyšla v tištěném vydání.',
    'Mléko pochází z farmy za řekou.',
  ],
});
