/** An answer about the page in front, from articles as a test tells of them. */
import { identified } from '../../../lib/coverage/identity';
import { type Front, type Independence, independentSources } from '../../../lib/coverage/independent';
import type { ArticleFinding, QuestionOf } from '../../../lib/coverage/model';
import { storiesOf } from '../../../lib/coverage/story';

const title = 'Ferry talks collapse in Port Ansel after night of bargaining';
export const lead =
  'Talks between the ferry workers and the harbor company collapsed early on Thursday after a night of bargaining in Port Ansel, and the crews said they would not sail before the weekend.';

export const page: Front = {
  url: 'https://morningtide.example/world/ferry-talks',
  title,
  lead,
  language: 'en',
  published: '2026-11-12',
  site: 'Morning Tide',
  house: null,
  origin: null,
};
export const reuters: Front = { ...page, origin: { name: 'Reuters', organization: 'reuters', domain: 'reuters.com' } };

export interface Elsewhere extends Partial<Omit<ArticleFinding, 'outlet'>> {
  by: string;
  at?: string | null;
  via?: string;
}

/** An article that a service found, before anything is known of it. */
function found({ by, at, via, ...change }: Elsewhere, index: number): ArticleFinding {
  const domain = at === undefined ? `${by.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}.example` : at;
  return {
    is: 'article',
    title,
    url: `https://${domain ?? 'news.example'}/${index}`,
    direct: true,
    outlet: { name: by, domain, organization: null, kind: null, country: null, via: via ?? null, house: null },
    published: '2026-11-12T08:00:00Z',
    seen: null,
    language: null,
    excerpt: null,
    agency: null,
    ...change,
  };
}

/** The way of an answer: read with the dataset, folded into stories, counted. */
export function count(front: Front, ...articles: Elsewhere[]): Independence {
  const question: QuestionOf<'coverage'> = { topic: 'coverage', ...front, studies: [] };
  const findings = identified(articles.map(found), question);
  return independentSources(front, storiesOf({ states: { 'bing-news': { is: 'answered', findings, kept: false } } }));
}

const nameOf = (member: Independence['sources'][number]['members'][number]) => member.story?.outlet.name ?? 'page';
/** Each source as a line: its name, then whom it holds and why. */
export const told = ({ sources, notTold }: Independence) => [
  ...sources.map(
    ({ name, members }) =>
      `${name}: ${members.map((member) => [nameOf(member), member.reason?.is].filter(Boolean).join(' ')).join(', ')}`,
  ),
  ...notTold.map(({ outlet }) => `? ${outlet.name}`),
];

export const own =
  'Sailors stood in the rain at the Old Quay before dawn, waiting for a word from the delegates who had gone in with sandwiches and came out with nothing.';
export const another =
  'Islanders woke to an empty horizon: no ship had left the harbor, the baker was out of flour by nine, and the mayor asked for calm in a video from her kitchen.';
