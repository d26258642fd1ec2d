/** Whole comparisons: every segment, ribbon, change and row of one copy after the other. */
import { expect, test } from 'vitest';
import { harbor, told } from './told';

const [p0 = '', p1 = '', p2 = '', p3 = '', p4 = ''] = harbor;

test('a copy of all', () =>
  expect(told(harbor)).toMatchInlineSnapshot(`
  [
    "The minister of …He spoke in Lyon | Workers at the h… of night shifts | The union wants …failed on Friday | Nobody expects a…rthern provinces | The harbor is th…s grain and cars",
    "kept 0<null : [The minister of …e spoke in Lyon.]",
    "kept 1<null : [Workers at the h…of night shifts.]",
    "kept 2<null : [The union wants …ailed on Friday.]",
    "kept 3<null : [Nobody expects a…thern provinces.]",
    "kept 4<null : [The harbor is th… grain and cars.]",
    "ribbons 0:20 1:19 2:12 3:16 4:14",
    "printed 1.00 borrowed 1.00 contained 1.00 lead same 1.00 cut  0",
    "own ; changes ",
  ]
`));
test('the beginning alone, a word cut, a word added', () =>
  expect(told([p0.replace('of finance ', ''), p1.replace('two', 'the last two')])).toMatchInlineSnapshot(`
    [
      "The minister | -of finance | said on Monday t…He spoke in Lyon | Workers at the h…en on strike for | +the last | two weeks over p… of night shifts | -The union wants …ros more a month | -Talks failed on Friday | -Nobody expects a…rthern provinces | -The harbor is th…s grain and cars",
      "mixed 0<null : [The minister ]-[of finance]@0[ said on Monday …e spoke in Lyon.]",
      "mixed 1<null : [Workers at the h…n on strike for ]+[the last]@1[ two weeks over …of night shifts.]",
      "cut 2<null 2: -[The union wants …ailed on Friday.]",
      "cut 3<null : -[Nobody expects a…thern provinces.]",
      "cut 4<null : -[The harbor is th… grain and cars.]",
      "ribbons 0:18 1:19",
      "printed 0.46 borrowed 0.95 contained 0.38 lead changed 0.90 cut 2,3,4 3",
      "own ; changes ",
    ]
  `));
test('changed: a number, a name, a denial', () =>
  expect(
    told([p0.replace('not ', '').replace('Lyon', 'Paris').replace('Monday', 'Tuesday'), p2.replace('300', '400')]),
  ).toMatchInlineSnapshot(`
    [
      "The minister of finance said on | ~Monday→Tuesday | that the ports would | -not | be changed befor…umn. He spoke in | ~Lyon→Paris | -Workers at the h… of night shifts | ~The→The | union wants | ~300→400 | euros more a mon…failed on Friday | -Nobody expects a…rthern provinces | -The harbor is th…s grain and cars",
      "mixed 0<null : [The minister of finance said on ]-[Monday]@0[ ]+[Tuesday]0[ that the ports would ]-[not]1@1[ be changed befo…mn. He spoke in ]-[Lyon]@2[ ]+[Paris.]2",
      "cut 1<null 3: -[Workers at the h…of night shifts.]",
      "mixed 1<null : -[The]@4[ ]+[The][ union wants ]-[300]@5[ ]+[400]3[ euros more a mo…ailed on Friday.]",
      "cut 3<null 6: -[Nobody expects a…thern provinces.]",
      "cut 4<null : -[The harbor is th… grain and cars.]",
      "ribbons 0:17 2:10",
      "printed 0.33 borrowed 0.87 contained 0.12 lead changed 0.85 cut 1,3,4 2",
      "own ; changes number Monday→Tuesday,negation not→,name Lyon→Paris,number 300→400",
    ]
  `));
test('paragraphs in another order', () =>
  expect(told([p3, p4, p0, p2, p1])).toMatchInlineSnapshot(`
  [
    ">Nobody expects a…rthern provinces | >The harbor is th…s grain and cars | The minister of …He spoke in Lyon | >The union wants …failed on Friday | Workers at the h… of night shifts",
    "moved 0<3 0: >[Nobody expects a…thern provinces.]",
    "moved 1<4 : >[The harbor is th… grain and cars.]",
    "kept 2<null : [The minister of …e spoke in Lyon.]",
    "moved 3<2 1: >[The union wants …ailed on Friday.]",
    "kept 4<null : [Workers at the h…of night shifts.]",
    "ribbons 3:16m 4:14m 0:20 2:12m 1:19",
    "printed 1.00 borrowed 1.00 contained 1.00 lead changed 0.20 cut  0",
    "own ; changes ",
  ]
`));
test('paragraphs joined, and one parted', () =>
  expect(told([`${p0} ${p1}`, ...p2.split(/(?<=\.) /), p3, p4])).toMatchInlineSnapshot(`
    [
      "The minister of …He spoke in Lyon | Workers at the h… of night shifts | The union wants …ros more a month | Talks failed on Friday | Nobody expects a…rthern provinces | The harbor is th…s grain and cars",
      "kept 0<null : [The minister of …of night shifts.]",
      "kept 1<null : [The union wants …os more a month.]",
      "kept 2<null : [Talks failed on Friday.]",
      "kept 3<null : [Nobody expects a…thern provinces.]",
      "kept 4<null : [The harbor is th… grain and cars.]",
      "ribbons 0:20+1:19 2:8 2:4 3:16 4:14",
      "printed 1.00 borrowed 1.00 contained 1.00 lead changed 1.00 cut  0",
      "own ; changes ",
    ]
  `));
test('a sentence moved into another paragraph, mended', () =>
  expect(
    told([`${p1} He spoke in Lyon.`, `The ports would not be changed before autumn, said the minister. ${p3}`, p4]),
  ).toMatchInlineSnapshot(`
    [
      "-The minister of …d on Monday that | Workers at the h… of night shifts | -The union wants …ros more a month | -Talks failed on Friday | >He spoke in Lyon | >The ports would …ed before autumn | +said the minister | Nobody expects a…rthern provinces | The harbor is th…s grain and cars",
      "cut 0<null 0: -[The minister of …d on Monday that]",
      "mixed 0<null : [Workers at the h…f night shifts. ]-[The union wants …os more a month.]@1[ ]-[Talks failed on Friday.][ ]>[He spoke in Lyon.]",
      "mixed 1<null : >[The ports would …d before autumn,]@2[ ]+[said the minister.][ Nobody expects …thern provinces.]",
      "kept 2<null : [The harbor is th… grain and cars.]",
      "ribbons 0:4m+1:19 0:8m+3:16 4:14",
      "printed 0.75 borrowed 0.95 contained 0.77 lead changed 0.35 cut 2 0",
      "own ; changes ",
    ]
  `));
test('what is its own, before, between and behind', () =>
  expect(
    told([
      'A reader sent this picture.',
      p0,
      `${p1} It rained all day, and nobody came.`,
      p4,
      'Somebody else wrote this line.',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "+A reader sent this picture | The minister of …He spoke in Lyon | Workers at the h… of night shifts | -The union wants …ros more a month | -Talks failed on Friday | -Nobody expects a…rthern provinces | +It rained all day, and nobody came | The harbor is th…s grain and cars | +Somebody else wrote this line",
      "added 0<null 0: +[A reader sent this picture.]",
      "kept 1<null : [The minister of …e spoke in Lyon.]",
      "mixed 2<null : [Workers at the h…f night shifts. ]-[The union wants …os more a month.]@1[ ]-[Talks failed on Friday.][ ]-[Nobody expects a…thern provinces.][ ]+[It rained all da…and nobody came.]",
      "kept 3<null : [The harbor is th… grain and cars.]",
      "added 4<null 2: +[Somebody else wrote this line.]",
      "ribbons  0:20 1:19 4:14 ",
      "printed 0.65 borrowed 0.76 contained 0.68 lead changed 0.00 cut 2,3 0",
      "own A reader sent this picture.,It rained all da…and nobody came.,Somebody else wrote this line.; changes ",
    ]
  `));
test('printed twice', () =>
  expect(told([p1, p0, p1, p2])).toMatchInlineSnapshot(`
  [
    ">Workers at the h… of night shifts | The minister of …He spoke in Lyon | Workers at the h… of night shifts | The union wants …failed on Friday | -Nobody expects a…rthern provinces | -The harbor is th…s grain and cars",
    "moved 0<1 0: >[Workers at the h…of night shifts.]",
    "kept 1<null : [The minister of …e spoke in Lyon.]",
    "kept 2<null : [Workers at the h…of night shifts.]",
    "kept 3<null : [The union wants …ailed on Friday.]",
    "cut 3<null 1: -[Nobody expects a…thern provinces.]",
    "cut 4<null : -[The harbor is th… grain and cars.]",
    "ribbons 1:19m 0:20 1:19 2:12",
    "printed 0.63 borrowed 1.00 contained 0.60 lead changed 0.15 cut 3,4 2",
    "own ; changes ",
  ]
`));
test('quoted, with brackets and dashes', () =>
  expect(
    told(
      ['“The ports (all of them) would stay,” he said – in Lyon, again.', '— And then?'],
      ['“The ports would stay,” he said – in Lyon.', '— And then? Nothing (at all).'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "The ports | +all of them | would stay,” he said – in Lyon | +again | And then | -Nothing (at all",
      "mixed 0<null : [“The ports ]+[(all of them)]@0[ would stay,” he said – in Lyon, ]+[again.]@1",
      "mixed 1<null : [— And then? ]-[Nothing (at all).]@2",
      "ribbons 0:8 1:2",
      "printed 0.77 borrowed 0.71 contained 0.60 lead changed 1.00 cut  0",
      "own ; changes ",
    ]
  `));
test('nothing in common', () =>
  expect(told(['The weather on the coast will be mild for a week.'], [p1])).toMatchInlineSnapshot(`
    [
      "-Workers at the h… of night shifts | +The weather on t… mild for a week",
      "cut 0<null 0: -[Workers at the h…of night shifts.]",
      "added 0<null 1: +[The weather on t…mild for a week.]",
      "ribbons ",
      "printed 0.00 borrowed 0.00 contained 0.00 lead changed 0.16 cut 0 1",
      "own The weather on t…mild for a week.; changes ",
    ]
  `));
test('rewritten sentence by sentence', () =>
  expect(
    told([
      'On Monday the minister of finance said the ports would not be changed before autumn.',
      'For two weeks workers at the harbor have been on strike over pay and the length of shifts at night.',
      'Talks failed on Friday. The union wants three hundred euros more a month, it says.',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "+On Monday | the minister of finance said | -on Monday that | the ports would …ed before autumn | -He spoke in Lyon | +For two weeks | workers at the h…e been on strike | -for two weeks | over pay and the length of | +shifts at | night | -shifts | >Talks failed on Friday | The union wants | ~300→three hundred | euros more a month | -Nobody expects a…rthern provinces | -The harbor is th…s grain and cars | +it says",
      "mixed 0<null : +[On Monday]@0[ the minister of finance said ]-[on Monday that]@1[ the ports would… before autumn. ]-[He spoke in Lyon.]@2",
      "mixed 1<null : +[For two weeks]@3[ workers at the … been on strike ]-[for two weeks]@4[ over pay and the length of ]+[shifts at]@5[ night. ]-[shifts.]@6",
      "mixed 2<null : >[Talks failed on Friday.]@7[ The union wants ]-[300]@8[ ]+[three hundred][ euros more a month, ]-[Nobody expects a…thern provinces.]@9[ ]-[The harbor is th… grain and cars.][ ]+[it says.]",
      "ribbons 0:13 1:15 2:11",
      "printed 0.48 borrowed 0.78 contained 0.28 lead changed 0.65 cut 3,4 2",
      "own ; changes ",
    ]
  `));
test('letter by letter', () =>
  expect(
    told(
      ['政府は今年から消費税を引き上げると発表した。', '天気は晴れだった。首相は国民に理解を求めた。'],
      ['政府は来年から消費税を引き上げると発表した。', '首相は記者会見で国民に理解を求めた。'],
      'ja',
    ),
  ).toMatchInlineSnapshot(`
    [
      "政府は | ~来→今 | 年から消費税を引き上げると発表した | +天気は晴れだった | 首相は | -記者会見で | 国民に理解を求めた",
      "mixed 0<null : [政府は]-[来]@0+[今][年から消費税を引き上げると発表した。]",
      "mixed 1<null : +[天気は晴れだった。]@1[首相は]-[記者会見で]@2[国民に理解を求めた。]",
      "ribbons 0:20 1:12",
      "printed 0.84 borrowed 0.78 contained 0.50 lead changed 0.95 cut  0",
      "own 天気は晴れだった。; changes ",
    ]
  `));
test('nothing beside something', () => {
  expect(told([], [p2])).toMatchInlineSnapshot(`
    [
      "-The union wants …ros more a month | -Talks failed on Friday",
      "cut 0<null 0: -[The union wants …ailed on Friday.]",
      "ribbons ",
      "printed 0.00 borrowed 0.00 contained 0.00 lead unknown 0.00 cut 0 1",
      "own ; changes ",
    ]
  `);
  expect(told([p2], [])).toMatchInlineSnapshot(`
    [
      "+The union wants …ros more a month | +Talks failed on Friday",
      "added 0<null 0: +[The union wants …ailed on Friday.]",
      "ribbons ",
      "printed 0.00 borrowed 0.00 contained 0.00 lead unknown 0.00 cut  0",
      "own The union wants …os more a month.,Talks failed on Friday.; changes ",
    ]
  `);
});
