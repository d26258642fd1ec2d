import type { VNode } from 'preact';
import type { World } from '../../components/coverage/inquiry';
import { Options } from '../../components/Options';
import { Panel } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { Welcome } from '../../components/Welcome';
import { defaultSettings, type Settings, Why } from '../../lib/model';
import {
  answer,
  asking,
  bare,
  chained,
  lookingUp,
  mentioning,
  open,
  refusing,
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
import { asksMore, worlds } from '../components/worldSamples';

const clicks = {
  ...worldClicks,
  read() {},
  show: async () => true,
  clearHighlight() {},
  copy: async () => true,
  kit: async () => ({ html: '<p>…</p>', markdown: '…', wordCount: 812, pixel: true }),
  openSettings() {},
  openSidebar() {},
  openWelcome() {},
  leaveAlone() {},
  readAgain() {},
  copyProblem: async () => true,
};

const panel = (view: Parameters<typeof Panel>[0]['view']) => <Panel world={unasked} view={view} clicks={clicks} />;
const popup = (view: Parameters<typeof Panel>[0]['view']) => <Popup view={view} clicks={clicks} />;
/** The sidebar with a view in front and, where wanted, something pressed before the picture. */
const coverage = (world: World, of = report, inPrivate = false) => (
  <Panel view={{ ...showing(of), tab: { ...tab, private: inPrivate } }} world={world} clicks={clicks} />
);
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
    shortcuts={{ popup: 'Alt+Shift+O', sidebar: null }}
    panel={<iframe src="?scene=sidebar-republished" title="Sidebar" />}
    onSettings={() => {}}
  />
);

/** Every state worth looking at, by name. */
export const scenes: ReadonlyMap<string, () => VNode> = new Map<string, () => VNode>([
  ['sidebar-republished', () => panel(showing(report))],
  ['sidebar-chain', () => panel(showing(chained))],
  ['sidebar-no-sign', () => panel(showing(bare))],
  ['sidebar-mentions', () => panel(showing(mentioning))],
  ['sidebar-sister', () => panel(showing(sisterly))],
  ['sidebar-rtl', () => panel(showing(long))],
  ['sidebar-reading', () => panel(reading)],
  ['sidebar-unread', () => panel({ tab, state: null, why: 'no-access' })],
  ['terms-open-licence', () => panel(showing(open))],
  ['terms-mixed', () => panel(showing(report))],
  ['terms-ask', () => panel(showing(asking))],
  ['terms-no', () => panel(showing(refusing))],
  ['terms-silent', () => panel(showing(silent))],
  ['terms-window-over', () => panel(showing(windowed))],
  ['lookup-quotation', () => panel(lookingUp(answer()))],
  ['lookup-looking', () => panel(lookingUp(null))],
  ['lookup-absent', () => panel(lookingUp(answer({ kind: 'absent', speaker: null, context: null, links: [] })))],
  ['coverage-first', () => coverage(unasked)],
  ['coverage-chosen', () => coverage(worlds.chosen)],
  ['coverage-private', () => coverage(worlds.chosen, report, true)],
  ['coverage-asking', () => coverage(worlds.asking)],
  ['coverage-answered', () => coverage(worlds.answered)],
  ['coverage-nothing', () => coverage(worlds.nothing)],
  ['coverage-failed', () => coverage(worlds.failed)],
  ['coverage-stopped', () => coverage(worlds.stopped)],
  ['coverage-original', () => coverage(worlds.original, asksMore)],
  ['coverage-organization', () => coverage(worlds.organization)],
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
        onSwitchOff={() => {}}
        onSetUp={() => {}}
      />
    ),
  ],
  ...(['chrome', 'firefox'] as const).map((family) => [`welcome-${family}`, () => welcome(family)] as const),
]);
