import { describe, expect, test } from 'vitest';
import { copiedIn, Shelf, textOf } from '../../../lib/coverage/copied';

const text = (title: string, lead: string | null = null) =>
  textOf({ title, lead, outlet: null, published: '2026-11-12' });
const lead =
  'Police in Lisvane said on Friday they had arrested four people in connection with the theft of a bell of the 12th century from the cathedral, which was found undamaged in a barn.';
const quote = '“We will not sail another mile until the harbor company puts its offer on paper and lets us read it,”';

describe('by the first sentences', () => {
  test.each([
    ['word for word', lead],
    ['cut', `${lead.slice(0, 120)}…`],
    [
      'edited',
      'On Friday police in Lisvane said they have arrested four people in connection with the theft of a bell of the 12th century from the cathedral. It was found in a barn, undamaged.',
    ],
  ])('%s', (_, other) => expect(copiedIn(text('Bell thieves held', lead), text('Ding-dong', other))).toBe('lead'));
  test('with the quotation and all that stands around it', () => {
    const whole = `${quote} said Mara Lind, who chairs the union of the crews, on Thursday.`;
    expect(copiedIn(text('On paper', whole), text('Not a mile', whole))).toBe('lead');
  });
});

describe('by a long row of words', () => {
  const second =
    'It was found undamaged in a barn near the river, a spokeswoman said on Friday, and will hang again by Easter.';
  const local =
    'Nobody in Dale had heard it ring since the thieves came, and the people of the street have slept badly.';
  const whole = text('Bell thieves held', `${lead.slice(0, 90)}. ${second}`);
  test.each([
    ['cut before its sentence ends, with others behind it', `${second.slice(0, 75)}. ${local}`],
    ['behind a sentence of the paper’s own', `${local} ${second.slice(0, 75)}…`],
    ['from the middle', `…${second.slice(7, 75)}, we hear. ${local}`],
  ])('%s', (_, part) => expect(copiedIn(whole, text('Ding-dong', part))).toBe('lead'));
  test('but not a short one, which anybody may write', () =>
    expect(
      copiedIn(whole, text('Ding-dong', `${local} The ${second.slice(second.indexOf('spokeswoman'))}`)),
    ).toBeNull());
  test('nor where somebody is quoted', () =>
    expect(
      copiedIn(
        text('On paper', `${quote} said Mara Lind. ${lead}`),
        text('No sailing', `${quote} they heard. ${local} Islanders waited at the quay with bread and lanterns.`),
      ),
    ).toBeNull());
});

test('a long row carries news', () => {
  const row = 'alpha a of bravo to carla is delta eagle falcon on';
  const others = (name: string) => Array.from({ length: 15 }, (_, at) => `${name}${'abcdefghijklmno'[at]}`).join(' ');
  const shares = (run: string) =>
    copiedIn(text('One', `${others('first')} ${run}`), text('Two', `${others('second')} ${run}`));
  expect(shares(row)).toBe('lead');
  expect(shares(row.replace('falcon', 'fog'))).toBeNull();
  expect(shares(row.replace(' on', ''))).toBeNull();
});

test('where letters are syllables, a long row has twice as many pairs', () => {
  const first = '港口公司和渡轮工会的谈判在周四清晨破裂船员们留在岸上等待新的消息';
  const [before, behind] = ['天气晴朗适合出海捕鱼人们都很高兴。', '。面包师傅九点钟就卖光了面粉和糖果还有牛奶'];
  const shares = (pairs: number) =>
    copiedIn(
      text('谈判', `${first}。孩子们在学校唱歌跳舞画画写字`),
      text('船', before + first.slice(0, pairs + 1) + behind),
    );
  expect(shares(21)).toBeNull();
  expect(shares(22)).toBe('lead');
});

describe('of many texts each is compared with a few', () => {
  const shelf = new Shelf<string>();
  const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
  shelf.add('whole', text('Golden bell found under harbor', words(0, 12)));
  shelf.add('other', text('Baker opens a second shop', words(50, 12)));
  test.each<[string, string, string | null, string[]]>([
    ['with as many rows as half of the shorter has', 'Nothing', `${words(0, 7)} ${words(90, 5)}`, ['whole']],
    ['with one row less', 'Nothing', `${words(0, 6)} ${words(90, 6)}`, []],
    ['with the words of its headline', 'Golden bell found under harbors', null, ['whole']],
    ['with a part of them', 'Golden bell found', null, ['whole']],
    ['with another between', 'Golden silver bell found under harbor', null, ['whole']],
    ['with another in their place', 'Golden silver found under harbor', null, []],
    ['with both', 'Baker opens a second shop', words(0, 12), ['whole', 'other']],
    ['with nothing', '…', null, []],
  ])('%s', (_, title, excerpt, near) => expect(shelf.near(text(title, excerpt))).toEqual(near));
});

test('a straight mark that closes opens no quotation', () => {
  const said = 'The chair used the word "fine" nine times, and then the crews of all eleven ferries went home to bed.';
  expect(textOf({ title: 'Fine', lead: said, outlet: null, published: null }).own.lead).toHaveLength(20);
});

test('by the headline where no more is known', () => {
  const title = 'Four arrested over theft of Lisvane cathedral bell';
  expect(copiedIn(text(title), text(title))).toBe('headline');
  expect(copiedIn(text(title, lead), text(title))).toBe('headline');
});

test('by a headline in which a service parted the signs from the words', () =>
  expect(copiedIn(text('Fares rise by 2.4 percent'), text('Fares rise by 2 .4 percent'))).toBe('headline'));

test('by a headline that was cut', () => {
  const title = 'Storm wrecks the promenade of Port Ansel and drives sixty people from their homes';
  expect(copiedIn(text(title), text('Storm wrecks the promenade of Port Ansel and drives'))).toBe('headline');
  expect(copiedIn(text(title), text('Storm wrecks the promenade of Port Ansel'))).toBe('headline');
});

describe('not', () => {
  test.each([
    ['Plankton treaty talks collapse', 'Plankton treaty talks collapse again in Ansel'],
    ['Plankton treaty talks collapse', 'Global plankton treaty talks collapse'],
  ])('what anybody calls the event: %s, %s', (short, long) => expect(copiedIn(text(short), text(long))).toBeNull());
  test('another’s sentences', () =>
    expect(
      copiedIn(
        text('Bell thieves held', lead),
        text('The bell is back', 'It was a collie of seven who would not stop barking at her own barn in Lisvane.'),
      ),
    ).toBeNull());
  test('other numbers in an edited mold', () => {
    const first =
      'At least 11 people were killed when the ferry Ansel Star sank off the northern coast, the coast guard said.';
    const later = (dead: number) =>
      `At least ${dead} people were killed on Monday night when the ferry Ansel Star went down and sank off the northern coast of Tovia, the coast guard said in a statement.`;
    expect(copiedIn(text('Ferry sinks', first), text('Ansel Star: what we know', later(14)))).toBeNull();
    expect(copiedIn(text('Ferry sinks', first), text('Ansel Star lost', later(11)))).toBe('lead');
  });
  test('one quotation in two reports', () =>
    expect(
      copiedIn(
        text('On paper, please', `${quote} said Mara Lind as the negotiations broke down on Thursday morning.`),
        text('Crews want an offer', `${quote} the union’s chair told islanders who had waited at the quay all night.`),
      ),
    ).toBeNull());
  test('one quotation, and hardly a word besides, under unlike headlines', () => {
    const [a, b] = [text('On paper, please', `${quote} Lind said.`), text('Crews want an offer', `${quote} she said.`)];
    expect(copiedIn(a, b)).toBeNull();
    expect(copiedIn(a, text('On paper, please', `${quote} she said.`))).not.toBeNull();
  });
});
