/** The borders between the parts, kept by reading the source. A failure names the file and says what to do. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawers, faultsOf } from './drawer';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const shipped = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** The code without its comments, so that prose may name what code may not touch. */
const code = (source: string) => source.replace(/^\s*\/?\*.*$|(?:^|\s)\/\/\s.*$/gm, '');

interface Border {
  what: string;
  marks: RegExp;
  /** The paths where it may stand; null: nowhere. */
  only: RegExp | null;
  todo: string;
  /** Code that crosses the border, to see that the test sees it. */
  crossing: { path: string; code: string };
}

const borders: Border[] = [
  {
    what: 'the browser’s extension API',
    marks: /['"]webextension-polyfill['"]|\/io\/\w+\/browser['"]|(?<![\w.'"/])(?:chrome|browser)\.[a-z]\w*/,
    only: /^(?:entrypoints|lib\/io)\//,
    todo: 'Move the call into lib/io and hand its answer over as data.',
    crossing: { path: 'lib/report.ts', code: 'const tab = await browser.tabs.get(1);' },
  },
  {
    what: 'lib/io',
    marks: /from ['"](?:\.{1,2}|@\/lib)\/(?:\.\.\/)*io\//,
    only: /^(?:entrypoints|components|lib\/io)\//,
    todo: 'lib is pure: take the value as an argument and let an entry point fetch it.',
    crossing: { path: 'lib/signals/credit.ts', code: "import { t } from '../io/shared/words';" },
  },
  {
    what: 'the network',
    marks: /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/,
    only: /^lib\/io\/background\/net\.ts$/,
    todo: 'Only lib/io/background/net.ts asks, after a click and lib/privacy.ts: make it a service in lib/coverage/services, or offer a link (lib/searchElsewhere.ts).',
    crossing: { path: 'lib/io/background/room.ts', code: "await fetch('https://example.org/');" },
  },
  {
    what: 'writing what is known',
    marks: /\bstorage\.session\.(?:set|remove|clear)\b/,
    only: /^lib\/io\/background\//,
    todo: 'The background alone writes; everybody else reads and watches (lib/io/shared) or asks it by a message.',
    crossing: { path: 'lib/io/shared/tabRecord.ts', code: 'await browser.storage.session.remove(name);' },
  },
  {
    what: 'a document',
    marks: /\bdocument\??\.[a-zA-Z]|\(document[,)]|: Document\b|\bDocument\.prototype/,
    only: /^(?:lib\/page(?:\/.+)?\.ts|lib\/gate\.ts|entrypoints\/gate[^/]*\/|lib\/io\/room\/booth\.ts$|lib\/io\/panel\/|components\/|entrypoints\/\w+\/main\.tsx)/,
    todo: 'Read what you need in lib/page.ts into Page, and take it from there.',
    crossing: { path: 'lib/terms/notice.ts', code: "document.querySelector('footer')" },
  },
  {
    what: 'DOMParser and Readability',
    marks: /\bDOMParser\b|@mozilla\/readability/,
    only: /^lib\/(?:page(?:\/.+)?|coverage\/feed)\.ts$/,
    todo: 'Only lib/page.ts parses pages, and lib/coverage/feed.ts feeds. Ask them for plain data.',
    crossing: { path: 'components/Panel.tsx', code: 'new DOMParser()' },
  },
  {
    what: 'zod',
    marks: /['"]zod(?:\/\w+)?['"]/,
    only: /^lib\/(?:model\.ts|io\/|coverage\/(?:model|json)\.ts|coverage\/services\/|memory\/(?:model|transfer)\.ts)/,
    todo: 'Schemas check what crosses an edge: put them into lib/model.ts, lib/io or the service that answers, and import the type.',
    crossing: { path: 'lib/judge/evidence.ts', code: "import * as z from 'zod/mini';" },
  },
  {
    what: 'what everybody asks of a page',
    marks: /(?<!function )\b(?:siteOf|placesOf|contextsOf)\(/,
    only: /^(?:lib\/scene\.ts|components\/)/,
    todo: 'lib/scene.ts derives it once: take it from the scene.',
    crossing: { path: 'lib/signals/credit.ts', code: 'const { foot } = placesOf(page);' },
  },
  {
    what: 'strings turned into markup',
    marks: /\b(?:innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)\b|\bdocument\.write/,
    // Readability would write the whole page out and read it in again: there it is kept from it.
    only: /^lib\/page\/readable\.ts$/,
    todo: 'Draw with Preact elements; a page’s words are text, never markup.',
    crossing: { path: 'components/Text.tsx', code: 'element.innerHTML = quote;' },
  },
  {
    what: 'Preact’s own ids',
    marks: /\buseId\b[^;]*from ['"]preact\/hooks['"]/,
    only: null,
    todo: 'Import useId of components/id.ts: Preact’s gives one id twice when the whole view is drawn anew.',
    crossing: { path: 'components/Card.tsx', code: "import { useId } from 'preact/hooks';" },
  },
  {
    what: 'a Trusted Types policy',
    marks: /\bcreatePolicy\b/,
    only: /^lib\/io\/room\/trustedTypes\.ts$/,
    todo: 'Call allowParsing of lib/io/room/trustedTypes.ts in the reading room; nothing else may parse HTML.',
    crossing: { path: 'lib/page.ts', code: "trustedTypes.createPolicy('x', {})" },
  },
];

/** The mark where this code crosses the border, or null. */
function crossed({ marks, only }: Border, path: string, source: string): string | null {
  return only?.test(path) ? null : (marks.exec(code(source))?.[0] ?? null);
}

describe.each(borders)('$what', (border) => {
  test('stands only where it may', () => {
    const found = shipped.flatMap((path) => {
      const mark = crossed(border, path, read(path));
      return mark ? [`${path} has "${mark}". ${border.todo}`] : [];
    });
    expect(found).toEqual([]);
  });
  test('would be seen elsewhere', () => {
    expect(crossed(border, border.crossing.path, border.crossing.code)).not.toBeNull();
  });
});

/** Where letters outside ASCII stand in code, and why they are no words of a language. */
const lettersAllowed: Readonly<Record<string, string>> = {
  'lib/languages/spelling.ts': 'spellings of one letter',
  'lib/text/fold.ts': 'spellings of one letter',
  'lib/coverage/comparable.ts': 'spellings of one letter',
  'lib/page/language.ts': 'letters by which a language is known',
  'lib/organizations/name.ts': 'a legal form in its own script',
  'lib/text/date.ts': 'signs of the parts of a date',
};

/** The first line of code with a letter outside ASCII, or null. */
const lettersIn = (source: string): string | null =>
  /^.*[^\P{L}A-Za-z].*$/mu.exec(code(source))?.[0].trim().slice(0, 100) ?? null;

describe('words of a language', () => {
  const files = shipped.filter((path) => /^lib\/.*\.ts$/.test(path));
  test('stand in its file alone', () => {
    const todo =
      'Write the words into lib/languages/*.txt, under a key of lib/languages/vocabulary.ts, and take them from there.';
    const found = files.flatMap((path) => {
      const line = path in lettersAllowed ? null : lettersIn(read(path));
      return line ? [`${path} has "${line}". ${todo}`] : [];
    });
    expect(found).toEqual([]);
  });
  test('would be seen elsewhere', () => {
    expect(lettersIn('const joiner = /^(?:and|și)$/; // and')).not.toBeNull();
    expect(lettersIn('const reporter = `记者`;')).not.toBeNull();
    expect(lettersIn('/** "și" */\nconst sign = /[©–€]/; // și')).toBeNull();
  });
  test('what is allowed is needed', () =>
    expect(Object.keys(lettersAllowed).filter((path) => lettersIn(read(path)) === null)).toEqual([]));
});

const valueImport = /^(?:(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?|void import\()['"]([^'"]+)['"]/gm;

/** The file an import names, or null for a package. */
function fileOf(from: string, specifier: string): string | null {
  if (!/^(?:\.|@\/)/.test(specifier)) return null;
  const base = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => shipped.includes(path)) ?? base;
}

const anyImport = /^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** What each file of lib imports of lib, for values or for types alone. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  shipped
    .filter((path) => path.startsWith('lib/'))
    .map((path) => [
      path,
      [...read(path).matchAll(anyImport)].flatMap(([, specifier = '']) => fileOf(path, specifier) ?? []),
    ]),
);

/** The shortest way by which imports lead from a file back to itself, through files behind it in the alphabet. */
function circleOf(start: string, graph: typeof imports): string[] | null {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, next];
      if (next > start && !seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

test('imports lead in no circle', () => {
  const circles = (graph: typeof imports) =>
    [...graph.keys()].flatMap((path) => circleOf(path, graph)?.join(' → ') ?? []);
  const todo = 'Move what both need into a file of its own.';
  expect(circles(imports).map((circle) => `${circle}. ${todo}`)).toEqual([]);
  const round = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b', 'a']],
    ['d', []],
  ]);
  expect(imports.get('lib/scene.ts')).toEqual(expect.arrayContaining(['lib/site.ts', 'lib/page.ts']));
  expect(circles(round)).toEqual(['a → b → c → a', 'b → c → b']);
});

test('no signal imports another', () => {
  const folder = 'lib/signals/';
  const shared = [`${folder}signal.ts`, `${folder}index.ts`];
  const found = [...imports]
    .filter(([path]) => path.startsWith(folder) && !shared.includes(path))
    .flatMap(([path, files]) =>
      files
        .filter((file) => file.startsWith(folder) && file !== shared[0])
        .map((file) => `${path} imports ${file}. Move what both need into lib/source.`),
    );
  expect(found).toEqual([]);
});

/** All that a file's code needs at run time: our own files, itself among them, and packages with the file that asks for them. */
function needsOf(entry: string): { files: string[]; packages: string[] } {
  const files = [entry];
  const packages: string[] = [];
  for (const file of files) {
    for (const [, specifier = ''] of read(file).matchAll(valueImport)) {
      const next = fileOf(file, specifier);
      if (!next) packages.push(`${specifier} (${file})`);
      else if (!files.includes(next) && existsSync(join(root, next))) files.push(next);
    }
  }
  return { files, packages };
}

test('the gate, which runs in every page, carries no library', () => {
  const libraries = needsOf('entrypoints/gate/index.ts').packages.filter((name) => !name.startsWith('wxt/'));
  const todo = 'Import its types alone (`import type`), or let the background do the work.';
  expect(libraries.map((name) => `The gate imports ${name}. ${todo}`)).toEqual([]);
  expect(needsOf('entrypoints/booth.sandbox/main.ts').packages.join()).toContain('@mozilla/readability');
});

describe('lib/io, by process', () => {
  /** Which folders of lib/io each entry point runs; what two processes run is in `shared`. */
  const processes: Record<string, string[]> = {
    'entrypoints/gate/index.ts': ['gate'],
    // In Firefox the background page is the reading room, too.
    'entrypoints/background.ts': ['background', 'room', 'shared'],
    'entrypoints/reader/main.ts': ['room', 'shared'],
    'entrypoints/booth.sandbox/main.ts': ['room'],
    'entrypoints/popup/main.tsx': ['panel', 'shared'],
    'entrypoints/sidepanel/main.ts': ['panel', 'shared'],
    'entrypoints/compare/main.tsx': ['panel', 'shared'],
    'entrypoints/options/main.tsx': ['panel', 'shared'],
    'entrypoints/welcome/main.tsx': ['panel', 'shared'],
    'entrypoints/library/main.tsx': ['panel', 'shared'],
  };
  const folderOf = (path: string): string | null => /^lib\/io\/(?:(\w+)\/)?/.exec(path)?.[1] ?? null;
  const io = shipped.filter((path) => path.startsWith('lib/io/'));
  const runs = new Map(Object.keys(processes).map((entry) => [entry, needsOf(entry).files]));

  test('every entry point is known', () =>
    expect(Object.keys(processes).toSorted()).toEqual(
      shipped.filter((path) => /^entrypoints\/(?:[\w.]+\/(?:main|index)\.tsx?|\w+\.ts)$/.test(path)),
    ));
  test.each(Object.entries(processes))('%s runs nothing of another process', (entry, own) => {
    const strange = (runs.get(entry) ?? []).filter((path) => {
      const folder = folderOf(path);
      return io.includes(path) && !(folder && own.includes(folder));
    });
    const todo = 'Move into lib/io/shared what both need, or ask the other process by a message.';
    expect(strange.map((path) => `${entry} runs ${path}. ${todo}`)).toEqual([]);
  });
  test('what is shared is run by more than one process', () => {
    const processesOf = (path: string) =>
      new Set([...runs].flatMap(([entry, files]) => (files.includes(path) ? (processes[entry]?.[0] ?? []) : [])));
    const alone = io.filter((path) => folderOf(path) === 'shared' && processesOf(path).size === 1);
    expect(alone.map((path) => `${path} is run by one process. Move it into that one's folder.`)).toEqual([]);
  });
});

describe.each(drawers)('$folder', (drawer) => {
  test('every file is one member, and in the list', () => expect(faultsOf(drawer, root)).toEqual([]));
});

/** What in a style sheet names a side of the screen instead of a side of the text, or null. */
function sideIn(sheet: string): string | null {
  const css = sheet.replace(/\/\*.*?\*\//gs, '');
  const named = /(?:^|[\s;{-])(?:left|right)(?=\s*[:;}]|-(?:color|style|width|radius)\s*:)/m.exec(css);
  // Four values are top, right, bottom, left.
  const four = /\b(?:margin|padding|inset): *[^ ;]+ +([^ ;]+) +[^ ;]+ +(?!\1[\s;}])[^ ;]+ *[;}]/.exec(css);
  return (named ?? four)?.[0].trim() ?? null;
}

describe('styles', () => {
  const sheets = globSync('components/styles/*.css', { cwd: root });
  test('know the start and the end of a line, not left and right', () => {
    const todo = 'Write the logical property (`inset-inline-start`, `margin-inline-end`, `text-align: start` …).';
    const found = sheets.flatMap((path) => {
      const side = sideIn(read(path));
      return side ? [`${path} has "${side}". ${todo}`] : [];
    });
    expect(sheets.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });
  test.each([
    'a { left: 0 }',
    'a { margin-left: 1rem }',
    'a{padding-right:1rem}',
    'a { border-left-color: red }',
    'a { border-top-left-radius: 0; left:1px }',
    'a { text-align: right; }',
    'a { float: left }',
    'a { margin: 0 1rem 0 2rem; }',
    'a { inset: 0 auto 0 0; }',
  ])('%s would be seen', (css) => expect(sideIn(css)).not.toBeNull());
  test.each([
    'a { margin-inline-start: 1rem; margin: 0 1rem 0 1rem; padding: 0 1rem 2rem }',
    '/* left: */ .left-over { inset-inline-end: 0; border-width: 0 1.5px 1.5px 0; }',
  ])('%s would not', (css) => expect(sideIn(css)).toBeNull());
});
