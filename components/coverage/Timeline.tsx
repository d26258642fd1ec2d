import type { Mark } from '../../lib/coverage/timeline';
import { dateInWords, plural, t } from '../../lib/words';
import { useId } from '../id';
import { outletName } from './Stories';

/** Pixels between two dots, and the width below which stacks are told by; the picture itself is as wide as its place. */
const step = 9;
const usual = 300;

const dayOf = (time: number): string => dateInWords(new Date(time).toISOString()) ?? '';

/** Marks at one spot are stacked, so that each can be seen; the highest stack tells how high the picture is. */
function stacked(marks: readonly Mark[]): { dots: { mark: Mark; level: number }[]; levels: number } {
  const heights = new Map<number, number>();
  const dots = marks.map((mark) => {
    const slot = Math.round((mark.at * usual) / step);
    const level = Math.min(heights.get(slot) ?? 0, 5);
    if (mark.what !== 'here') heights.set(slot, level + 1);
    return { mark, level };
  });
  return { dots, levels: Math.max(1, ...dots.map(({ level }) => level + 1)) };
}

/** When each outlet carried the text, and where this page stands: a line of dots, and the same in words. */
export function Timeline({ marks }: { marks: readonly Mark[] }) {
  const id = useId();
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const here = marks.find(({ what }) => what === 'here');
  const same = marks.filter(({ what }) => what === 'same');
  const before = here ? same.filter(({ time }) => time < here.time).length : 0;
  const inWords = [
    t('timeline_span', dayOf(first.time), dayOf(last.time)),
    same[0]?.story && t('timeline_first', outletName(same[0].story.outlet), dayOf(same[0].time)),
    here && t('timeline_here', dayOf(here.time)),
    here && plural('timeline_before', before),
  ].filter(Boolean);
  const { dots, levels } = stacked(marks);
  const axis = levels * step + 6;
  return (
    <figure class="timeline">
      <svg height={axis + 9} role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{t('timeline_title')}</title>
        <desc id={`${id}-words`}>{inWords.join(' ')}</desc>
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {dots.map(({ mark, level }) => (
          <Dot key={`${mark.what} ${mark.story?.url}`} mark={mark} axis={axis} level={level} />
        ))}
      </svg>
      <figcaption>
        {/* Not in the picture, where they would shrink with it; its description has them too. */}
        <p class="ends" aria-hidden="true">
          <span>{dayOf(first.time)}</span>
          {dayOf(last.time) !== dayOf(first.time) && <span>{dayOf(last.time)}</span>}
        </p>
        <ul class="legend">
          {here && <li class="here">{t('timeline_legend_here')}</li>}
          <li class="same">{t('group_same')}</li>
          <li class="other">{t('timeline_legend_other')}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** This page a diamond on the line, the same text a full dot, other reports a hollow one: form tells, not color alone. */
function Dot({ mark, axis, level }: { mark: Mark; axis: number; level: number }) {
  const x = `${100 * mark.at}%`;
  if (mark.what !== 'here') return <circle class={mark.what} cx={x} cy={axis - 8 - level * step} r="3.5" />;
  return (
    <svg x={x} y={axis} overflow="visible" aria-hidden="true">
      <path class="here" d="M0 -7 L7 0 L0 7 L-7 0 Z" />
    </svg>
  );
}
