import { findingsOf, type StudyFinding } from '../../lib/coverage/model';
import { studiesOf } from '../../lib/coverage/reference';
import type { Report } from '../../lib/model';
import { t } from '../../lib/words';
import { Fold } from '../Fold';
import { Out } from '../Out';
import { Facts, PageText } from '../Text';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { inquiryOf, type PartProps } from './inquiry';
import { Part } from './Part';

/** The studies the article cites: their DOIs from the page, their titles and open copies from who registers them. */
export function Studies({ report, ...props }: PartProps & { report: Report }) {
  const { studies } = report.related;
  if (studies.length === 0) return null;
  const found = new Map(
    studiesOf(
      props.world.askings
        .filter(({ visit }) => visit === props.view.state?.visit)
        .flatMap(findingsOf)
        .map(({ finding }) => finding),
    ).map((study) => [study.doi, study]),
  );
  return (
    <Part title="studies_title" count={studies.length}>
      <Fold
        class="plain stories"
        first={6}
        of={studies.map(({ doi, text }) => (
          <li key={doi}>
            <Study {...props} doi={doi} text={text} study={found.get(doi) ?? null} />
          </li>
        ))}
      />
    </Part>
  );
}

type StudyProps = PartProps & { doi: string; text: string; study: StudyFinding | null };

function Study({ view, world, clicks, doi, text, study }: StudyProps) {
  const ask = useAsk(inquiryOf(view, world, 'study', doi), clicks);
  const by = study?.authors[0]
    ? study.authors.length > 1
      ? t('study_and_others', study.authors[0])
      : study.authors[0]
    : null;
  return (
    <>
      <Out to={`https://doi.org/${encodeURI(doi)}`} class="headline">
        <PageText language={null}>{study?.title ?? text}</PageText>
      </Out>
      <Facts of={[study?.journal ?? null, study?.year ? String(study.year) : null, by]} />
      <p class="facts">
        <bdi>{doi}</bdi>
        {study?.open && (
          <>
            {' · '}
            <Out to={study.open}>{t('study_open')}</Out>
          </>
        )}
        {study?.open === '' && ` · ${t('study_closed')}`}
      </p>
      {ask && (study === null || study.open === null) && <Asked ask={ask} label="study_ask" isText />}
    </>
  );
}
