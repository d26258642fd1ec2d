import { language } from './language';

language('it', {
  says: [
    ['Tutti i diritti riservati.', 'PPP-PP-'],
    ['© Riproduzione riservata', 'PPP----'],
    ["È vietata la riproduzione, anche parziale, senza il consenso scritto dell'editore.", 'PPPP---'],
    ["La riproduzione degli articoli è possibile solo con l'autorizzazione della redazione.", 'PPP----'],
    ['Non è consentita la diffusione dei testi senza autorizzazione.', 'PPP----'],
    ['Vietata la riproduzione, anche parziale.', 'FFFF---'],
    ['È severamente vietata la copia dei contenuti.', 'FFF----'],
    ['La riproduzione dei nostri articoli è libera, purché sia citata la fonte.', 'CCC----', 'attribution'],
    [
      "È consentito ripubblicare questo testo citando la fonte e inserendo un link all'originale.",
      'CC-----',
      'attribution link-to-original',
    ],
    ['I testi non possono essere riprodotti senza citare la fonte.', 'CCC----', 'attribution'],
    ['In caso di utilizzo si prega di citare la fonte.', 'CCCC---', 'attribution'],
    [
      'I nostri testi possono essere diffusi senza modifiche e con citazione della fonte.',
      'CCC--F-',
      'attribution no-edits',
    ],
    [
      'La riproduzione è consentita per scopi non commerciali citando la fonte.',
      'C------',
      'attribution noncommercial',
    ],
    ["È vietato l'uso commerciale dei testi.", '-F-----'],
    ["L'uso commerciale dei contenuti richiede l'autorizzazione scritta dell'editore.", '-P-----'],
    ['Sono ammesse brevi citazioni con indicazione della fonte.', '---C---', 'attribution'],
    ["È vietata la traduzione dei testi senza il permesso dell'autore.", '----P--'],
    ['Il text and data mining è riservato.', '------P'],
    ['È vietato utilizzare i contenuti per addestrare modelli di intelligenza artificiale.', '------F'],
    [
      'Licenza Creative Commons Attribuzione - Non commerciale - Non opere derivate 4.0 Internazionale',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Attribuzione-Non commerciale-Condividi allo stesso modo 2.5 Italia',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-2.5-IT',
    ],
    ['Tutti i diritti riservati. La riproduzione è consentita citando la fonte.', 'CCC----', 'attribution'],
  ],
  silent: [
    'Alcuni diritti riservati.',
    'La velocità di riproduzione si regola con la manopola.',
    'La notizia è ormai di dominio pubblico.',
    "È vietato l'accesso al molo senza autorizzazione della capitaneria.",
    'I posti riservati ai disabili sono tre.',
    'Il centro di riproduzione assistita apre a maggio.',
    'Articolo pubblicato con il permesso della Gazzetta della Laguna.',
  ],
  holds: [
    ['I testi sono di proprietà del Corriere del Faro.', 'Corriere del Faro'],
    ['© 2024 Gazzetta della Laguna. Tutti i diritti riservati.', 'Gazzetta della Laguna'],
    ["Riproduzione vietata senza il consenso dell'autore.", null],
  ],
});
