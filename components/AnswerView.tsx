import { answerOf, grounds, isClaim, isReadable, strongest } from '../lib/answer';
import type { Report } from '../lib/model';
import { inOneLine, t } from '../lib/words';
import { type Finder, ShowOnPage } from './Evidence';
import { placeLabels } from './labels';
import { Name, PageText, Sentence } from './Text';

interface AnswerProps {
  report: Report;
  /** Null where nothing can be shown on the page. */
  finder: Finder | null;
  /** Takes the heading, to see when it scrolls away. */
  heading?: (element: HTMLElement | null) => void;
}

/** The answer: one sentence, how sure we are, and the words that tell it best. The page's title is its caption. */
export function AnswerView({ report, finder, heading = () => undefined }: AnswerProps) {
  const { say, names } = answerOf(report);
  return (
    <section class="answer">
      <Caption report={report} />
      <h1 ref={heading}>
        <Sentence
          say={say}
          parts={names.map((name, index) =>
            index === 0 ? (
              <em key={name}>
                <Name>{name}</Name>
              </em>
            ) : (
              <Name key={name}>{name}</Name>
            ),
          )}
        />
      </h1>
      <p class="grounds">{inOneLine([grounds(report), report.origin?.sister ? t('origin_sister') : null])}</p>
      <MixedNames names={report.mixedNames ?? []} />
      {isClaim(report) && <Words report={report} finder={finder} />}
    </section>
  );
}

/** Names that are not what they look like: "Rеuters" with a Cyrillic letter. */
function MixedNames({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <p class="facts" key={name}>
      <Sentence say="mixed_name" parts={[<Name key={name}>{name}</Name>]} />
    </p>
  ));
}

function Caption({ report: { page } }: { report: Report }) {
  if (!page.title) return null;
  return (
    <p class="caption" title={page.title}>
      <PageText language={page.language}>{page.title}</PageText>
    </p>
  );
}

/** The strongest words of the page, or of its markup, and the way to them. */
function Words({ report, finder }: { report: Report; finder: Finder | null }) {
  const clue = strongest(report);
  if (!clue) return null;
  const readable = isReadable(clue.where);
  return (
    <blockquote class={readable ? 'strongest' : 'strongest markup'}>
      <PageText language={readable ? report.page.language : null}>{clue.quote}</PageText>{' '}
      {readable && finder ? (
        <ShowOnPage quote={clue.quote} finder={finder} />
      ) : (
        <span class="facts">{t(placeLabels[clue.where])}</span>
      )}
    </blockquote>
  );
}
