import { findingsOf, type StudyFinding } from '../../lib/coverage/model';
import { studiesOf } from '../../lib/coverage/reference';
import type { Report } from '../../lib/model';
import { t } from '../../lib/words';
import { Card } from '../Card';
import { Fold } from '../Fold';
import { Out } from '../Out';
import { Facts, PageText } from '../Text';
import { Ask } from './Ask';
import { inquiryOf, type PartProps } from './inquiry';

/** The studies the article cites: their DOIs from the page, their titles and open copies from who registers them. */
export function Studies({ studies, ...props }: PartProps & { studies: Report['related']['studies'] }) {
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
    <Card title="studies_title">
      <Fold
        class="plain stories"
        first={6}
        of={studies.map(({ doi, text }) => (
          <li key={doi}>
            <Study {...props} doi={doi} text={text} study={found.get(doi) ?? null} />
          </li>
        ))}
      />
    </Card>
  );
}

type StudyProps = PartProps & { doi: string; text: string; study: StudyFinding | null };

function Study({ view, world, clicks, doi, text, study }: StudyProps) {
  const inquiry = inquiryOf(view, world, 'study', doi);
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
      </p>
      {study?.open && (
        <p class="facts">
          <Out to={study.open}>{t('study_open')}</Out>
        </p>
      )}
      {study?.open === '' && <p class="facts">{t('study_closed')}</p>}
      {inquiry && (study === null || study.open === null) && (
        <Ask inquiry={inquiry} label="study_ask" again="coverage_again" clicks={clicks} />
      )}
    </>
  );
}
