import { language } from './language';

language('fr', {
  finds: [
    ['Cet article a été initialement publié sur Lanterne du Lac.', 'republished', 'Lanterne du Lac'],
    ['Texte paru pour la première fois dans la revue Grand Large, le 3 mai 2019.', 'republished', 'Grand Large'],
    [
      'Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l’article original.',
      'republished',
      'The Conversation',
    ],
    [
      "Cette tribune est reprise de L'Écho des Vallons avec l'autorisation de son autrice.",
      'republished',
      "L'Écho des Vallons",
    ],
    ['L’article Dix ponts tranquilles est apparu en premier sur Chemins Lents.', 'republished', 'Chemins Lents'],
    ["Nous reproduisons ce texte avec l'aimable autorisation du magazine Horizon Vert.", 'republished', 'Horizon Vert'],
    ['La source originale de cet article est Le Phare du Matin', 'republished', 'Le Phare du Matin'],
    ['Cet entretien a d’abord été publié en anglais par Valley Ledger.', 'republished', 'Valley Ledger'],
    ['Texte paru dans Grand Large n° 12', 'republished', 'Grand Large'],
    ["Publié initialement sur le site d'Horizon Vert.", 'republished', 'Horizon Vert'],
    ['Lire la suite sur Lanterne du Lac', 'excerpt', 'Lanterne du Lac'],
    ["Retrouvez l'intégralité de l'entretien dans Grand Large.", 'excerpt', 'Grand Large'],
    ['Par AFP', 'wire', 'Agence France-Presse'],
    ['Source : Belga', 'wire', 'Belga'],
    ['Jeanne Marais avec AFP', 'wire', 'Agence France-Presse'],
    [
      "LYON (AFP) — Le bac a repris lundi ses traversées, après trois semaines d'arrêt.",
      'wire',
      'Agence France-Presse',
    ],
    ['Communiqué de presse de Rivage Énergie', 'press-release', 'Rivage Énergie'],
  ],
  misses: [
    'Article initialement publié le 12 mars 2018.',
    'Publié pour la première fois en 1934, le roman a connu neuf éditions.',
    'Photo : Jeanne Marais / AFP',
    "Le maire a déclaré à l'AFP que le pont resterait fermé.",
    'Source : Insee',
    'Ce billet a aussi été publié sur Chemins Lents.',
    'Publié dans Actualités, Culture',
    'Selon une source proche du dossier, le bac ne reprendra pas.',
    'La source du fleuve se trouve dans le massif voisin.',
    "Traduit de l'anglais par Paul Marais",
  ],
});
