import type { Independence, Member, Source } from '../../lib/coverage/independent';
import { type Lane, lanesOf, type Mark } from '../../lib/coverage/lanes';
import type { Story } from '../../lib/coverage/story';
import { foldName } from '../../lib/organizations/name';
import { dateInWords, isolated, listInWords, plural, t } from '../../lib/words';
import type { Clicks } from '../clicks';
import { Fold } from '../Fold';
import { Name, Sentence } from '../Text';
import { Part } from './Part';
import { CompareButton, outletName, Stories, StoryItem } from './Stories';

/** So many lanes are seen at once; the rest is folded. */
const mostLanes = 6;

interface SourcesProps {
  independence: Independence;
  published: string | null;
  clicks: Pick<Clicks, 'compare'>;
}

/** The sources of a page and of what was found about it, each with its lane of time and its reports; then what cannot be told. */
export function Sources({ independence, published, clicks }: SourcesProps) {
  const { sources, notTold } = independence;
  const { lanes, span } = lanesOf(independence, published);
  return (
    <>
      <Part title="sources_title" count={sources.length}>
        <p class="facts">{t('sources_note')}</p>
        {span && <Axis {...span} />}
        <Fold
          class="plain lanes"
          first={mostLanes}
          more={(count) => plural('more_sources', count)}
          of={lanes.map((lane) => (
            <li key={`${lane.source.name} ${lane.source.members[0]?.story?.url}`}>
              <SourceItem lane={lane} isDrawn={span !== null} published={published} clicks={clicks} />
            </li>
          ))}
        />
      </Part>
      <Stories title="not_told_title" note="not_told_note" stories={notTold} first={3} />
    </>
  );
}

const dayOf = (time: number): string => dateInWords(new Date(time).toISOString()) ?? '';

/** The ends of the line of time, and what its marks mean. */
function Axis({ first, last }: { first: number; last: number }) {
  const [from, to] = [dayOf(first), dayOf(last)];
  return (
    <div class="axis">
      <ul class="legend">
        <li class="here">{t('lane_here')}</li>
        <li class="first">{t('lane_first')}</li>
        <li class="later">{t('lane_later')}</li>
      </ul>
      <p class="ends">
        <span>{from}</span>
        {to !== from && <span>{to}</span>}
      </p>
    </div>
  );
}

interface SourceItemProps extends Pick<SourcesProps, 'clicks'> {
  lane: Lane;
  isDrawn: boolean;
  published: string | null;
}

/** One source: its name, when its reports appeared, and which they are. */
function SourceItem({ lane: { source, marks }, isDrawn, published, clicks }: SourceItemProps) {
  const { name, members } = source;
  // What has another source has another text.
  const isOfPage = members.some(({ story }) => story === null);
  return (
    <>
      <h4>
        <Name>{name}</Name>
        {members.length > 1 && (
          <>
            {' '}
            <span class="count">{members.length}</span>
          </>
        )}
      </h4>
      {isDrawn && <LanePicture marks={marks} />}
      <Fold
        class="plain stories"
        first={1}
        more={(count) => plural('more_reports', count)}
        of={members.map((member) => (
          <li key={member.story?.url ?? 'here'}>
            {member.story ? <StoryItem story={member.story} /> : <Here published={published} />}
            <Why member={member} source={source} />
            {member.story && isOfPage && <CompareButton story={member.story} clicks={clicks} />}
          </li>
        ))}
      />
    </>
  );
}

/** Percent of the lane between two marks that are still seen apart; and how many are stacked, at most. */
const step = 3;
const mostStacked = 3;

/** Marks at one spot are stacked, so that many look like many. */
function stacked(marks: readonly Mark[]): { mark: Mark; level: number }[] {
  const heights = new Map<number, number>();
  return marks.map((mark) => {
    const slot = Math.round((100 * mark.at) / step);
    const level = Math.min(heights.get(slot) ?? 0, mostStacked - 1);
    heights.set(slot, level + 1);
    return { mark, level };
  });
}

/** A source's lane on the line of time that all share; in words the days of its ends. */
function LanePicture({ marks }: { marks: readonly Mark[] }) {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return <p class="facts">{t('lane_undated')}</p>;
  const [from, to] = [dayOf(first.time), dayOf(last.time)];
  return (
    <div class="lane" role="img" aria-label={from === to ? from : t('lane_span', from, to)}>
      {stacked(marks).map(({ mark, level }, at) => (
        <span
          key={`${mark.time} ${at}`}
          class={mark.what}
          style={{ insetInlineStart: `${100 * mark.at}%`, '--level': level }}
        />
      ))}
    </div>
  );
}

/** The page in front among its source's reports. */
function Here({ published }: { published: string | null }) {
  const day = dateInWords(published);
  return (
    <p class="here-item">
      {t('lane_here')}
      {day && <span class="facts"> · {day}</span>}
    </p>
  );
}

/** Another report as a sentence names it. */
const called = (story: Story | null): string => (story ? outletName(story.outlet) || story.title : t('reason_page'));

/** Why a report is counted to its source, and whom it cites; nothing for one that its source published itself. */
function Why({ member: { story, reason, cites }, source }: { member: Member; source: Source }) {
  const isItself = story !== null && foldName(story.outlet.name) === foldName(source.name);
  return (
    <>
      {reason && !(isItself && reason.is === 'agency') && (
        <p class="facts why">
          <ReasonInWords reason={reason} source={source} isPage={story === null} />
        </p>
      )}
      {cites !== null && (
        <p class="facts why">
          <Sentence say="reason_cites" parts={[<Name key="who">{cites}</Name>]} />
        </p>
      )}
    </>
  );
}

interface ReasonProps {
  reason: NonNullable<Member['reason']>;
  source: Source;
  isPage: boolean;
}

function ReasonInWords({ reason, source, isPage }: ReasonProps) {
  switch (reason.is) {
    case 'text':
      return (
        <Sentence
          say={reason.by === 'lead' ? 'reason_lead' : 'reason_headline'}
          parts={[<Name key="like">{called(reason.like)}</Name>]}
        />
      );
    case 'agency':
      return (
        <Sentence say={isPage ? 'reason_named' : 'reason_agency'} parts={[<Name key="who">{reason.name}</Name>]} />
      );
    case 'outlet':
      return <Sentence say="reason_outlet" parts={[<Name key="who">{source.name}</Name>]} />;
    case 'owner':
      return (
        <Sentence
          say="reason_owner"
          parts={[<Name key="like">{source.name}</Name>, <Name key="who">{reason.name}</Name>]}
        />
      );
  }
}

/** So many sources a sentence names; the others it counts. */
const mostNamed = 4;

/** How many independent sources there are, as a sentence: "34 reports and this page, 3 independent sources: Reuters (31 copies), …" */
export function SourceCount({ independence, reports }: { independence: Independence; reports: number }) {
  const { sources, notTold } = independence;
  const names = sources
    .slice(0, mostNamed)
    .map(({ name, copies }) => (copies > 0 ? plural('source_copies', copies, isolated(name)) : isolated(name)));
  const rest = sources.length - names.length;
  const listed = listInWords([...names, ...(rest > 0 ? [plural('more', rest)] : [])]);
  return (
    <p class="sentence">
      {t('sources_sentence', plural('short_reports', reports), plural('sources_count', sources.length), listed)}
      {notTold.length > 0 && ` ${plural('sources_not_told', notTold.length)}`}
    </p>
  );
}
