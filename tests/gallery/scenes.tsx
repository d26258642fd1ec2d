import type { ComponentProps, VNode } from 'preact';
import { Compare } from '../../components/compare/Compare';
import { Coverage } from '../../components/coverage/Coverage';
import type { World } from '../../components/coverage/inquiry';
import { Organization } from '../../components/coverage/Organization';
import { useFindOriginal } from '../../components/coverage/Original';
import { Studies } from '../../components/coverage/Studies';
import { Library } from '../../components/library/Library';
import { Options } from '../../components/Options';
import { Panel } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { reuseInShort } from '../../components/reuse/inShort';
import { Reuse } from '../../components/reuse/Reuse';
import { Welcome } from '../../components/Welcome';
import { defaultSettings, type Report, type Settings, type TabState, Why } from '../../lib/model';
import { t } from '../../lib/words';
import { copy, pairs, standing } from '../components/compareSamples';
import { links } from '../components/linkSamples';
import { comparedWith, earlier, library, recalled } from '../components/memorySamples';
import {
  answer,
  asking,
  bare,
  chained,
  lookalike,
  lookingUp,
  mentioning,
  open,
  refusing,
  relinked,
  report,
  showing,
  silent,
  sisterly,
  state,
  tab,
  unasked,
  windowed,
  worldClicks,
} from '../components/samples';
import { asksMore, ownToo, worlds } from '../components/worldSamples';

const clicks = {
  ...worldClicks,
  read() {},
  show: async () => true,
  clearHighlight() {},
  copy: async () => true,
  kit: async () => ({ html: '<p>…</p>', markdown: '…', wordCount: 812, pixel: true }),
  lookUp() {},
  leaveAlone() {},
  readAgain() {},
  openSettings() {},
  openWelcome() {},
  copyProblem: async () => true,
  print() {},
  compare() {},
  saveText: async () => true,
  openLibrary() {},
  chooseMemory() {},
  openSidebar() {},
};

const panel = (view: Parameters<typeof Panel>[0]['view']) => <Panel world={unasked} view={view} clicks={clicks} />;
/** The row's line and what unfolds below it, alone. */
const reuse = (of: Report) => (
  <main>
    <h1>{of.page.title}</h1>
    <h2>{t('row_reuse')}</h2>
    <p>{reuseInShort(of)}</p>
    <Reuse report={of} clicks={clicks} finder={{ shown: null, toggle() {} }} />
  </main>
);
const popup = (view: Parameters<typeof Panel>[0]['view']) => (
  <Popup view={view} settings={{ leaveAlone: [] }} clicks={clicks} />
);
/** What a row of the sidebar unfolds, alone; its headings stand under the page's and the row's. */
const alone = (content: VNode) => (
  <main class="alone">
    <h1 class="unseen">…</h1>
    <h2 class="unseen">…</h2>
    {content}
  </main>
);
const part = (world: World, of = report, inPrivate = false) => ({
  report: of,
  view: { ...showing(of), tab: { ...tab, private: inPrivate } },
  world,
  clicks,
});
const coverage = (...of: Parameters<typeof part>) => alone(<Coverage {...part(...of)} />);
function Finding(props: ReturnType<typeof part>) {
  const { button, content } = useFindOriginal({ ...props, onMore() {} });
  return (
    <>
      <div class="row">{button}</div>
      {content}
    </>
  );
}
const original = (...of: Parameters<typeof part>) => alone(<Finding {...part(...of)} />);
const settings: Settings = {
  ...defaultSettings,
  leaveAlone: ['bank.example', 'mail.example'],
  services: { 'google-news': true, 'bing-news': true, wayback: true, wikipedia: true, gdelt: false, archive: true },
  searxng: null,
  archive: {
    address: 'https://search.newsroom.example:9200/',
    index: 'articles',
    fields: { title: 'title', text: 'body', url: 'url', published: 'date', outlet: 'outlet' },
    apiKey: 'c2VjcmV0',
  },
};
const reading = { tab, state: { ...state, status: 'reading', report: null }, why: null } as const;
const long = { ...report, page: { ...report.page, title: 'اَلْعَرَبِيَّة '.repeat(12), language: 'ar' } };

const welcome = (family: 'chrome' | 'firefox') => (
  <Welcome
    family={family}
    detect="automatic"
    onDetect={() => {}}
    memory="undecided"
    onMemory={() => {}}
    shortcuts={{ popup: 'Alt+Shift+O', sidebar: null }}
    panel={<iframe src="?scene=sidebar-republished" title="Sidebar" />}
    onSettings={() => {}}
  />
);

const wired = { kind: 'wire', name: 'Northwire', organization: 'northwire', url: null } as const;
const knowing = (of: Report, known: Partial<TabState>) => {
  const view = showing(of);
  return { ...view, state: view.state && { ...view.state, ...known } };
};
const read = (change: Partial<Parameters<typeof Library>[0]> = {}) => (
  <Library
    texts={library}
    arrived={library.length}
    size={library.length}
    reading={{ is: 'done' }}
    settings={{ memory: 'on', keepFor: 'year' }}
    sought={null}
    clicks={{
      forget: async () => ({ outcome: 'done', value: 1 }),
      saved: async () => null,
      removeSaved: async () => true,
      copyAs: async () => true,
      take: async () => ({ outcome: 'done', value: 1 }),
      bringIn: async () => ({ is: 'done', texts: 0, known: 0, unread: 0 }),
      readOn() {},
      stopReading() {},
      change() {},
    }}
    {...change}
  />
);
const comparing = (change: Partial<ComponentProps<typeof Compare>> = {}) => (
  <Compare
    mine={{ is: 'read', text: copy }}
    other={{ is: 'none' }}
    standing={standing}
    saved={library.slice(0, 2)}
    address=""
    isPrivate={false}
    paired={null}
    clicks={{
      ...clicks,
      stop() {},
      useTab() {},
      useSaved() {},
      askFor() {},
      useWords() {},
      open() {},
      swap() {},
      another() {},
      again() {},
    }}
    {...change}
  />
);
const compared = (of: keyof typeof pairs, isFetched = false) =>
  comparing({ paired: pairs[of], other: { is: 'text', text: pairs[of].original, isFetched } });

/** Every state worth looking at, by name. */
export const scenes: ReadonlyMap<string, () => VNode> = new Map<string, () => VNode>([
  ['sidebar-republished', () => panel(showing(report))],
  ...['design-sentence', 'design-colophon', 'design-thread'].map(
    (name) => [name, () => panel(showing(report))] as const,
  ),
  ['sidebar-chain', () => panel(showing(chained))],
  ['sidebar-no-sign', () => panel(showing(bare))],
  ['sidebar-mentions', () => panel(showing(mentioning))],
  ['sidebar-sister', () => panel(showing(sisterly))],
  ['sidebar-mixed-letters', () => panel(showing(lookalike))],
  ['sidebar-rtl', () => panel(showing(long))],
  ['sidebar-reading', () => panel(reading)],
  ['sidebar-recalled', () => panel(knowing(bare, { recall: recalled(earlier({ origin: wired })) }))],
  [
    'sidebar-recalled-many',
    () =>
      panel(
        knowing(report, {
          recall: recalled(earlier(), earlier({ id: 4, site: 'tide.example', share: 0.3 })),
          compared: [comparedWith(report.origin?.url ?? '', 'cjp.example', 0.84)],
        }),
      ),
  ],
  ['library', () => read()],
  ['library-open', () => read({ sought: 1 })],
  ['library-saved', () => read({ sought: 3 })],
  ['library-reading', () => read({ size: 100_000, reading: { is: 'reading' } })],
  ['library-off', () => read({ texts: [], size: 0, settings: { memory: 'off', keepFor: 'year' } })],
  ['sidebar-answered', () => <Panel view={showing(report)} world={worlds.answered} clicks={clicks} />],
  ['sidebar-unread', () => panel({ tab, state: null, why: 'no-access' })],
  ['reuse-open-license', () => reuse(open)],
  ['reuse-mixed', () => reuse(report)],
  ['reuse-relink', () => reuse(relinked)],
  ['reuse-ask', () => reuse(asking)],
  ['reuse-no', () => reuse(refusing)],
  ['reuse-silent', () => reuse(silent)],
  ['reuse-nothing', () => reuse(bare)],
  ['reuse-window-over', () => reuse(windowed)],
  ['lookup-quotation', () => panel(lookingUp(answer()))],
  ['lookup-looking', () => panel(lookingUp(null))],
  ['lookup-absent', () => panel(lookingUp(answer({ kind: 'absent', speaker: null, context: null, links: [] })))],
  ['lookup-unread', () => panel(lookingUp(answer({ kind: 'unread', speaker: null, context: null, links: [] })))],
  ['link-known', () => panel(links.known)],
  ['link-remembered', () => panel(links.remembered)],
  ['link-unnamed', () => panel(links.unnamed)],
  ['link-script', () => panel(links.script)],
  ['coverage-first', () => coverage(unasked)],
  ['coverage-eleven', () => coverage(ownToo, asksMore)],
  ['coverage-chosen', () => coverage(worlds.chosen)],
  ['coverage-private', () => coverage(worlds.chosen, report, true)],
  ['coverage-asking', () => coverage(worlds.asking)],
  ['coverage-answered', () => coverage(worlds.answered)],
  ['coverage-sources', () => coverage(worlds.sources)],
  ['coverage-nothing', () => coverage(worlds.nothing)],
  ['coverage-failed', () => coverage(worlds.failed)],
  ['coverage-stopped', () => coverage(worlds.stopped)],
  ['coverage-original', () => original(worlds.original, asksMore)],
  ['coverage-original-first', () => original(unasked, asksMore)],
  ['coverage-elsewhere', () => original(worlds.answered, bare)],
  ['coverage-studies', () => alone(<Studies {...part(worlds.original, asksMore)} />)],
  ['coverage-organization', () => alone(<Organization {...part(worlds.organization)} />)],
  ['lookup-elsewhere', () => <Panel view={lookingUp(answer())} world={worlds.passage} clicks={clicks} />],
  ['popup-republished', () => popup(showing(report))],
  ['popup-terms-open', () => popup(showing(open))],
  ['popup-terms-ask', () => popup(showing(asking))],
  ['popup-no-sign', () => popup(showing(bare))],
  ['popup-mentions', () => popup(showing(mentioning))],
  ['popup-sister', () => popup(showing(sisterly))],
  ['popup-reading', () => popup(reading)],
  ...Why.options.map((why) => [`popup-${why}`, () => popup({ tab, state: null, why })] as const),
  [
    'settings',
    () => (
      <Options
        settings={settings}
        outcome={{ outcome: 'saved' }}
        onChange={() => {}}
        onWelcome={() => {}}
        onLibrary={() => {}}
        onSwitchOff={() => {}}
        onSetUp={() => {}}
      />
    ),
  ],
  ['compare-choose', () => comparing()],
  ['compare-address', () => comparing({ address: 'https://capeagency.example/2026/03/lamp', standing: [] })],
  ['compare-kept-back', () => comparing({ address: 'http://192.168.0.7/lamp' })],
  ['compare-asking', () => comparing({ other: { is: 'asking', host: 'capeagency.example' } })],
  [
    'compare-missing',
    () =>
      comparing({
        other: {
          is: 'missing',
          missing: {
            from: 'address',
            address: 'https://capeagency.example/2026/03/lamp',
            came: { is: 'unread', why: 'not-article' },
          },
        },
      }),
  ],
  ['compare-unread', () => comparing({ mine: { is: 'unread', why: 'gone' } })],
  ...(['usual', 'same', 'nothing', 'pasted', 'arabic', 'japanese'] as const).map(
    (name) => [`compare-${name}`, () => compared(name, name === 'nothing')] as const,
  ),
  ...(['chrome', 'firefox'] as const).map((family) => [`welcome-${family}`, () => welcome(family)] as const),
]);
