import { type Ask, asksFor } from '../../lib/coverage';
import type { Asking, Began, Question, Topic } from '../../lib/coverage/model';
import { questionOf } from '../../lib/coverage/question';
import type { Settings } from '../../lib/model';
import { type Caution, cautionAbout } from '../../lib/privacy';
import type { Clicks } from '../clicks';
import type { TabView } from '../view';

/** What was asked of the world about the tab, and whom the reader chose to ask. */
export interface World {
  askings: readonly Asking[];
  settings: Pick<Settings, 'services' | 'searxng' | 'archive' | 'leaveAlone' | 'memory'>;
}

/** What a click can do about it. */
export interface WorldClicks {
  /** Asks the chosen services. Answers what came of the click. */
  ask(topic: Topic, detail: string, confirmed: boolean): Promise<Came>;
  stop(topic: Topic, detail: string): void;
  /** Asks the reader for these hosts; called before anything else of a click. */
  allow(addresses: readonly string[]): Promise<boolean>;
  /** Remembers whom to ask and whom not, of those named. Answers whether that was kept. */
  choose(choice: Settings['services']): Promise<boolean>;
}

/** What every part of the coverage is drawn from. */
export interface PartProps {
  view: TabView;
  world: World;
  clicks: WorldClicks & Pick<Clicks, 'compare'>;
}

/** `silent`: the background gave no answer. */
export type Came = Began | 'silent';

/** A service with what it would be sent. */
export interface Offer extends Ask {
  /** What the reader decided about the service; null before. */
  choice: boolean | null;
}

/** A question that can be asked about the page in front, who could be asked, and how far that is. */
export interface Inquiry {
  /** The document it is about. */
  visit: string;
  topic: Topic;
  detail: string;
  question: Question;
  offers: readonly Offer[];
  /** Those of them that the reader chose. */
  chosen: readonly Offer[];
  /** Whether the reader decided about each of them. One that is new is shown before it is asked. */
  isDecided: boolean;
  asking: Asking | null;
  /** What speaks against asking, or null. */
  caution: Caution | null;
}

/** The inquiry of a topic about the tab in view; null where there is nothing to ask, or nobody to ask it. */
export function inquiryOf({ tab, state }: TabView, world: World, topic: Topic, detail = ''): Inquiry | null {
  const question = state && questionOf(state, topic, detail);
  if (!state || !question) return null;
  const { services: choices, searxng, archive } = world.settings;
  const offers = asksFor(question, { searxng, archive }).map((ask) => ({
    ...ask,
    choice: choices[ask.service.id] ?? null,
  }));
  if (offers.length === 0) return null;
  return {
    visit: state.visit,
    topic,
    detail,
    question,
    offers,
    chosen: offers.filter(({ choice }) => choice),
    isDecided: offers.every(({ choice }) => choice !== null),
    asking:
      world.askings.find((each) => each.topic === topic && each.detail === detail && each.visit === state.visit) ??
      null,
    caution: cautionAbout(state.url, tab?.private ?? false),
  };
}

/** The hosts an offer needs: what the service names, or where the reader's own one is. */
export const hostsOf = ({ service, request }: Offer): readonly string[] =>
  service.hosts.length > 0 ? service.hosts : [request.url];
