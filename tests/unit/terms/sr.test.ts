import { language } from './language';

language('sr', {
  says: [
    ['Сва права задржана.', 'PPP-PP-'],
    ['Sva prava zadržana.', 'PPP-PP-'],
    ['Умножавање садржаја у целини или у деловима забрањено је без писане сагласности издавача.', 'PPPP---'],
    ['Prenošenje tekstova moguće je samo uz dozvolu redakcije.', 'PPP----'],
    ['Није дозвољено објављивање текстова без одобрења.', 'PPP----'],
    ['Текстови се не смеју копирати без претходне сагласности редакције.', 'PPP----'],
    ['Копирање садржаја је строго забрањено.', 'FFF----'],
    ['Kopiranje sadržaja je najstrože zabranjeno.', 'FFF----'],
    ['Преношење текстова је дозвољено уз навођење извора.', 'CCC----', 'attribution'],
    [
      'Dozvoljeno je prenošenje ovog teksta uz navođenje izvora i link ka originalu.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Текстови се не смеју преузимати без навођења извора.', 'CCC----', 'attribution'],
    ['Prilikom preuzimanja tekstova obavezno je navesti izvor.', 'CCC----', 'attribution'],
    ['Наши текстови могу се преносити без измена и уз навођење извора.', 'CCC--F-', 'attribution no-edits'],
    ['Копирање у некомерцијалне сврхе дозвољено је уз навођење извора.', 'C------', 'attribution noncommercial'],
    ['Komercijalna upotreba tekstova je zabranjena.', '-F-----'],
    ['За комерцијално коришћење садржаја потребна је сагласност редакције.', '-P-----'],
    ['Дозвољено је цитирати кратке одломке уз навођење извора.', '---C---', 'attribution'],
    ['Prevođenje tekstova bez dozvole autora je zabranjeno.', '----P--'],
    ['Право на рударење текста и података је задржано.', '------P'],
    ['Забрањено је коришћење садржаја за обучавање модела вештачке интелигенције.', '------F'],
    [
      'Creative Commons Autorstvo-Nekomercijalno-Bez prerada 4.0 Međunarodna',
      'CPCCPP-',
      'attribution no-edits noncommercial',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Ауторство-Некомерцијално-Делити под истим условима 3.0 Србија',
      'CPCCCC-',
      'attribution noncommercial share-alike',
      'CC-BY-NC-SA-3.0-RS',
    ],
  ],
  silent: [
    'Нека права задржана.',
    'Ватрогасци су спречили ширење пожара.',
    'Brzina reprodukcije zvuka može da se podesi.',
    'Улаз на градилиште без дозволе је забрањен.',
    'Ministar je dobio saglasnost Vlade.',
  ],
  holds: [
    ['Текстови су власништво Обалски лист.', 'Обалски лист'],
    ['© 2024 Lučke novine d.o.o. Sva prava zadržana.', 'Lučke novine d.o.o.'],
    ['Копирање без дозволе аутора је забрањено.', null],
  ],
});
