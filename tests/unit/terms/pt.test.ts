import { language } from './language';

language('pt', {
  says: [
    ['Todos os direitos reservados.', 'PPP-PP-'],
    ['É proibida a reprodução total ou parcial sem autorização por escrito da editora.', 'PPPP---'],
    ['A reprodução, ainda que parcial, somente é possível com autorização da redação.', 'PPPP---'],
    ['Não é permitida a reprodução das matérias sem permissão.', 'PPP----'],
    ['O conteúdo deste jornal não pode ser distribuído sem autorização prévia.', 'PPP----'],
    ['Fica expressamente proibida a cópia dos artigos.', 'FFF----'],
    ['Vedada a reprodução total ou parcial deste texto.', 'FFFF---'],
    ['É permitida a reprodução das notícias, desde que citada a fonte.', 'CCC----', 'attribution'],
    ['Reprodução livre, citando a fonte.', 'CCC----', 'attribution'],
    [
      'Você pode republicar este texto desde que cite a fonte e inclua um link para o original.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Os textos não podem ser reproduzidos sem citar a fonte.', 'CCC----', 'attribution'],
    ['Em caso de republicação, pedimos que seja citada a fonte.', 'CC-----', 'attribution'],
    [
      'Nossas matérias podem ser reproduzidas sem alterações e com citação da fonte.',
      'CCC--F-',
      'attribution no-edits',
    ],
    [
      'Autorizada a reprodução para fins não comerciais, desde que citada a fonte.',
      'C------',
      'attribution noncommercial',
    ],
    ['É proibido o uso comercial destes textos.', '-F-----'],
    ['O uso comercial do conteúdo depende de autorização prévia.', '-P-----'],
    ['São permitidas citações breves, com menção da fonte.', '---C---', 'attribution'],
    ['É proibida a tradução dos textos sem autorização do autor.', '----P--'],
    ['A mineração de textos e dados está reservada.', '------P'],
    ['É proibido o uso do conteúdo para treinar modelos de inteligência artificial.', '------F'],
    [
      'Licença Creative Commons Atribuição-NãoComercial-SemDerivações 4.0 Internacional',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Atribuição-Uso não-comercial-Compartilhamento pela mesma licença 3.0 Brasil',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-BR',
    ],
    [
      'Creative Commons Atribuição-Partilha nos mesmos termos 2.5 Portugal',
      'CCCCCC-',
      'attribution share-alike',
      'CC-BY-SA-2.5-PT',
    ],
  ],
  silent: [
    'Alguns direitos reservados.',
    'Foto: Reprodução/Instagram',
    'Imagem: Divulgação',
    'A polícia proibiu a entrada sem autorização no parque.',
    'O aparelho aumenta a velocidade de reprodução do áudio.',
    'O ministro pediu autorização ao Congresso.',
  ],
  holds: [
    ['Os textos são propriedade do Jornal do Cais Ltda.', 'Jornal do Cais Ltda'],
    ['© 2022 Folha da Ria. Todos os direitos reservados.', 'Folha da Ria'],
    ['Proibida a reprodução sem autorização do autor.', null],
  ],
});
