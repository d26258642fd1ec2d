/** A link of the sample's page that was asked about, in every state; all of it invented but the dataset's own facts. */
import type { TabView } from '../../components/view';
import type { Asking } from '../../lib/coverage/model';
import type { LinkAnswer } from '../../lib/model';
import { report, state, tab } from './samples';

export const known = { url: 'https://vancouversun.com/news/ferry-talks', text: 'No ships before Saturday, say crews' };

const site: LinkAnswer['site'] = {
  organization: {
    name: 'Vancouver Sun',
    organization: 'vancouver-sun',
    kind: 'newspaper',
    country: 'CA',
    homepage: 'https://vancouversun.com/',
  },
  owner: 'Postmedia',
};
const nobody = { organization: null, owner: null };

const view = (url: string, text: string | null, answer: LinkAnswer | null): TabView => ({
  tab,
  state: { ...state, link: { url, text, answer } },
  why: null,
});

/** The same answer for another link. */
export const linked = (url: string, text: string | null, of: TabView): TabView =>
  view(url, text, of.state?.link?.answer ?? null);

const off = { is: 'off' } as const;

export const links = {
  page: report,
  asking: view(known.url, known.text, null),
  known: view(known.url, known.text, { site, memory: off }),
  remembered: view(known.url, known.text, {
    site,
    memory: {
      is: 'asked',
      texts: [
        {
          title: 'Crews stay ashore until Saturday',
          site: 'vancouversun.com',
          day: '2025-03-03',
          published: '2025-03-02',
          origin: { kind: 'wire', name: 'Reuters', organization: 'reuters', url: null },
        },
        { title: 'Crews stay ashore', site: 'vancouversun.com', day: '2025-03-02', published: null, origin: null },
      ],
    },
  }),
  unnamed: view('https://bayobserver.example/ferry', null, { site: nobody, memory: { is: 'asked', texts: [] } }),
  failed: view(known.url, null, { site, memory: { is: 'failed' } }),
  mail: view('mailto:desk@bayobserver.example', 'Write to us', { site: null, memory: off }),
  script: view('javascript:alert(1)', 'Print', { site: null, memory: off }),
  file: view('file:///home/mara/ferry.html', null, { site: null, memory: off }),
};

/** An archive's answer about the link. */
export const asking: Asking = {
  tabId: state.tabId,
  visit: state.visit,
  topic: 'first-seen',
  detail: known.url,
  question: { topic: 'first-seen', url: known.url },
  states: {
    wayback: {
      is: 'answered',
      kept: false,
      findings: [
        {
          is: 'copy',
          url: 'https://web.archive.org/web/20250302080000/https://vancouversun.com/news/ferry-talks',
          of: known.url,
          captured: '2025-03-02T08:00:00Z',
        },
      ],
    },
  },
  at: 0,
};
