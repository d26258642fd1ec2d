import type { VNode } from 'preact';
import { Options } from '../../components/Options';
import { Panel } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { Welcome } from '../../components/Welcome';
import { defaultSettings, Why } from '../../lib/model';
import {
  answer,
  asking,
  bare,
  chained,
  lookingUp,
  open,
  refusing,
  report,
  showing,
  silent,
  state,
  tab,
  windowed,
} from '../components/samples';

const clicks = {
  read() {},
  show: async () => true,
  clearHighlight() {},
  copy: async () => true,
  kit: async () => ({ html: '<p>…</p>', markdown: '…', wordCount: 812, pixel: true }),
  openSettings() {},
  openSidebar() {},
  leaveAlone() {},
};

const panel = (view: Parameters<typeof Panel>[0]['view']) => <Panel view={view} clicks={clicks} />;
const popup = (view: Parameters<typeof Panel>[0]['view']) => <Popup view={view} clicks={clicks} />;
const settings = { ...defaultSettings, leaveAlone: ['bank.example', 'mail.example'] };
const reading = { tab, state: { ...state, status: 'reading', report: null }, why: null } as const;
const long = { ...report, page: { ...report.page, title: 'اَلْعَرَبِيَّة '.repeat(12), language: 'ar' } };

/** Every state worth looking at, by name. */
export const scenes: ReadonlyMap<string, () => VNode> = new Map<string, () => VNode>([
  ['sidebar-republished', () => panel(showing(report))],
  ['sidebar-chain', () => panel(showing(chained))],
  ['sidebar-no-sign', () => panel(showing(bare))],
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
  ['popup-republished', () => popup(showing(report))],
  ['popup-terms-open', () => popup(showing(open))],
  ['popup-terms-ask', () => popup(showing(asking))],
  ['popup-no-sign', () => popup(showing(bare))],
  ['popup-reading', () => popup(reading)],
  ...Why.options.map((why) => [`popup-${why}`, () => popup({ tab, state: null, why })] as const),
  ['settings', () => <Options settings={settings} outcome={{ outcome: 'saved' }} onChange={() => {}} />],
  ['welcome', () => <Welcome onSettings={() => {}} />],
]);
