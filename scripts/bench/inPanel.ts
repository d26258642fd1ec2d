/** What the bench runs in a page of the extension's: merging what eight services found, and telling texts apart. */
import { comparable } from '../../lib/coverage/comparable';
import { coverageOf } from '../../lib/coverage/merge';
import type { ArticleFinding, Asking, QuestionOf } from '../../lib/coverage/model';
import { isSameText } from '../../lib/coverage/same';
import pairs from '../../tests/unit/coverage/pairs.json';

const services = Array.from({ length: 8 }, (_, index) => `service-${'abcdefgh'[index]}`);
const results = 500;

/** A finding made of one side of a pair; `round` makes it new, so that nothing of an earlier round is kept. */
function finding(at: number, round: number): ArticleFinding {
  const pair = pairs[(at * 7) % pairs.length];
  const side = at % 2 === 0 ? pair?.a : pair?.b;
  const domain = `site${at % 150}.example`;
  return {
    is: 'article',
    title: side?.title ?? '',
    url: `https://${domain}/${round}/${at}`,
    direct: at % services.length > 0,
    outlet: { name: side?.outlet ?? '', domain, organization: null, kind: null, country: null, via: null, house: null },
    published: side?.published ?? null,
    seen: null,
    language: side?.language ?? null,
    excerpt: side?.lead ? `${side.lead} ${round}` : null,
    agency: null,
  };
}

function asking(round: number): Pick<Asking, 'states'> {
  const all = Array.from({ length: results }, (_, at) => ({ at, finding: finding(at, round) }));
  return {
    states: Object.fromEntries(
      services.map((name, index) => [
        name,
        {
          is: 'answered',
          kept: false,
          findings: all.filter(({ at }) => at % services.length === index).map((each) => each.finding),
        },
      ]),
    ),
  };
}

const question: QuestionOf<'coverage'> = {
  topic: 'coverage',
  title: pairs[0]?.a.title ?? '',
  lead: pairs[0]?.a.lead ?? null,
  url: 'https://here.example/a',
  language: 'en',
  published: '2026-03-04',
  studies: [],
};

/** Milliseconds of merging 500 results of eight services into groups; each round's are new. The first finds nothing warm. */
export function merges(rounds: number): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const given = asking(round);
    const start = performance.now();
    coverageOf(given, question, 'en');
    return performance.now() - start;
  });
}

/** Precision and recall of "the same text" on the 200 labelled pairs of headlines. */
export function sameness(): { precision: number; recall: number } {
  const judged = pairs.map(({ a, b, same }) => ({ same, said: isSameText(comparable(a), comparable(b)) }));
  const said = judged.filter((pair) => pair.said);
  const right = said.filter(({ same }) => same).length;
  return { precision: right / said.length, recall: right / judged.filter(({ same }) => same).length };
}
