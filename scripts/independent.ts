/**
 * How often the count of independent sources is right, on stories whose truth somebody knows:
 *   node --import ./scripts/resolve.ts scripts/independent.ts <stories.json> [--show]
 * Each article goes the way of a service's answer: read with the dataset, folded into stories, counted. `--show` lists
 * what is wrong, story by story.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { identified } from '../lib/coverage/identity.ts';
import { type Front, type Independence, independentSources } from '../lib/coverage/independent.ts';
import type { ArticleFinding, Asking, QuestionOf } from '../lib/coverage/model.ts';
import { type Story, storiesOf } from '../lib/coverage/story.ts';
import { agenciesIn, houseOf, resolveDomain, resolveName } from '../lib/organizations/index.ts';
import { hostOf } from '../lib/text/address.ts';

const text = z.string();
const Article = z.object({
  service: text,
  title: text,
  url: text,
  direct: z.boolean(),
  outlet: z.object({ name: text, domain: z.nullable(text), via: z.nullable(text) }),
  published: z.nullable(text),
  language: z.nullable(text),
  excerpt: z.nullable(text),
  /** Whose text it is; "?" where nobody could tell. */
  source: text,
});
const Told = z.object({
  id: text,
  page: z.object({
    url: text,
    title: text,
    lead: z.nullable(text),
    language: z.nullable(text),
    published: z.nullable(text),
    origin: z.nullable(z.object({ name: text })),
  }),
  articles: z.array(Article),
  truth: z.object({
    pageSource: text,
    sources: z.record(z.string(), text),
    independent: z.number(),
    notTold: z.number(),
  }),
});
type Told = z.infer<typeof Told>;

const findingOf = ({
  title,
  url,
  direct,
  outlet,
  published,
  language,
  excerpt,
}: z.infer<typeof Article>): ArticleFinding => ({
  is: 'article',
  title,
  url,
  direct,
  outlet: { ...outlet, organization: null, kind: null, country: null, house: null },
  published,
  seen: null,
  language,
  excerpt,
  agency: null,
});

/** The page as its report would tell it. */
function frontOf({ page }: Told): Front {
  const organization = resolveDomain(page.url);
  const context = { language: page.language, domain: page.url, form: 'credit' } as const;
  const origin =
    page.origin && (resolveName(page.origin.name, context) ?? agenciesIn(page.origin.name, context)[0]?.organization);
  return {
    ...page,
    site: organization?.name ?? hostOf(page.url),
    house: organization && houseOf(organization),
    origin: page.origin && {
      name: page.origin.name,
      organization: origin?.id ?? null,
      domain: origin?.domains[0] ?? null,
    },
  };
}

const statesOf = (findings: Iterable<[service: string, finding: ArticleFinding]>): Pick<Asking, 'states'> => ({
  states: Object.fromEntries(
    [...Map.groupBy(findings, ([service]) => service)].map(([service, found]) => [
      service,
      { is: 'answered', kept: false, findings: found.map(([, finding]) => finding) },
    ]),
  ),
});

/** The story that an article was folded into: its own address, else the one it is folded with again. */
function storyWith(finding: ArticleFinding, stories: readonly Story[]): Story | undefined {
  const own = stories.find(({ url }) => url === finding.url);
  return (
    own ??
    stories.find(
      (story) =>
        storiesOf(
          statesOf([
            ['a', story],
            ['b', finding],
          ]),
        ).length === 1,
    )
  );
}

interface Scored {
  told: Told;
  got: Independence;
  /** Which true sources each of the told ones holds. */
  held: string[][];
  falseMerges: number;
}

function scored(told: Told): Scored {
  const { page, articles, truth } = told;
  const question: QuestionOf<'coverage'> = { topic: 'coverage', ...page, studies: [] };
  const findings = articles.flatMap((article) => {
    const [finding] = identified([findingOf(article)], question);
    return finding?.is === 'article' ? [{ article, finding }] : [];
  });
  const stories = storiesOf(statesOf(findings.map(({ article, finding }) => [article.service, finding])));
  const got = independentSources(frontOf(told), stories);
  const held = got.sources.map(({ members }) => {
    const own = findings.filter(({ finding }) => {
      const story = storyWith(finding, stories);
      return story !== undefined && members.some((member) => member.story === story);
    });
    const sources = own.map(({ article }) => article.source);
    const isFront = members.some(({ story }) => story === null);
    return [...new Set([...sources, ...(isFront ? [truth.pageSource] : [])])].filter((source) => source !== '?');
  });
  return { told, got, held, falseMerges: held.reduce((sum, each) => sum + Math.max(0, each.length - 1), 0) };
}

function show({ told, got, held, falseMerges }: Scored): void {
  const { id, truth } = told;
  console.log(
    `${id}: ${got.sources.length} told, ${truth.independent} true; ${got.notTold.length} not told, ${truth.notTold} true; ${falseMerges} false merges`,
  );
  got.sources.forEach(({ name, members }, at) => {
    console.log(`  ${name} = ${held[at]?.join(' + ')}`);
    for (const { story, reason, cites } of members)
      console.log(
        `    ${story ? `${story.outlet.name}: ${story.title.slice(0, 60)} | ${story.excerpt?.slice(0, 90)}` : 'the page'} [${reason?.is ?? 'alone'}${cites ? `, cites ${cites}` : ''}]`,
      );
  });
  for (const { outlet, title } of got.notTold) console.log(`    ? ${outlet.name}: ${title.slice(0, 60)}`);
}

const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (path === undefined) {
  console.error('independent <stories.json> [--show]');
  process.exitCode = 2;
} else {
  const all = z
    .array(Told)
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map(scored);
  const exact = all.filter(({ told, got }) => got.sources.length === told.truth.independent);
  const merges = all.reduce((sum, { falseMerges }) => sum + falseMerges, 0);
  const sources = all.reduce((sum, { told }) => sum + told.truth.independent, 0);
  const untold = all.filter(({ told, got }) => got.notTold.length === told.truth.notTold);
  const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`;
  if (process.argv.includes('--show'))
    for (const each of all) if (!exact.includes(each) || each.falseMerges > 0) show(each);
  console.log(`count exact: ${share(exact.length, all.length)}`);
  console.log(`false merges: ${share(merges, sources)} sources`);
  console.log(`not told exact: ${share(untold.length, all.length)}`);
}
