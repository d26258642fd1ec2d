import { language } from './language';

language('pt', {
  finds: [
    ['Este artigo foi publicado originalmente no Farol do Norte.', 'republished', 'Farol do Norte'],
    ['Publicado originalmente em A Gazeta do Vale em 3 de maio de 2019.', 'republished', 'A Gazeta do Vale'],
    ['O post Dez pontes tranquilas apareceu primeiro em Caminhos Lentos.', 'republished', 'Caminhos Lentos'],
    [
      'Este artigo é republicado do The Conversation sob licença Creative Commons. Leia o artigo original.',
      'republished',
      'The Conversation',
    ],
    ['Reproduzido com autorização da revista Maré Alta.', 'republished', 'Maré Alta'],
    ['Esta crónica saiu primeiro na Maré Alta.', 'republished', 'Maré Alta'],
    ['Com informações do Farol do Norte', 'republished', 'Farol do Norte'],
    ['Leia a reportagem completa no Farol do Norte.', 'excerpt', 'Farol do Norte'],
    ['Continue lendo em Caminhos Lentos', 'excerpt', 'Caminhos Lentos'],
    ['Por Lusa', 'wire', 'Lusa'],
    ['Com informações da Agência Brasil', 'wire', 'Agência Brasil'],
    ['Fonte: Agência Brasil - Foto: Ana Ribas', 'wire', 'Agência Brasil'],
    [
      'Braga, 03 mai 2021 (Lusa) – A barca voltou esta segunda-feira a atravessar o rio, após três semanas.',
      'wire',
      'Lusa',
    ],
    ['Comunicado de imprensa da Maré Energia', 'press-release', 'Maré Energia'],
  ],
  misses: [
    'Publicado originalmente em 1890, o romance teve nove edições.',
    'Publicado originalmente em 3 de março de 2015',
    'Foto: Ana Ribas/Agência Brasil',
    'O prefeito disse à Reuters que a ponte segue fechada.',
    'Fonte: IBGE',
    'Este texto também foi publicado no Caminhos Lentos.',
    'Imagem: Reprodução/Instagram',
    'Publicado em Notícias, Cultura',
    'As informações são do delegado Pedro Ribas.',
    'Com informações da assessoria',
  ],
});
