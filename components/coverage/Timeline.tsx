import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Mark } from '../../lib/coverage/timeline';
import { dateInWords, plural, t } from '../../lib/words';
import { useId } from '../id';
import { outletName, storyDay } from './Stories';

/** Pixels between two dots, and the width below which stacks are told by; the line itself is as wide as its place. */
const step = 10;
const usual = 300;

const dayOf = (time: number): string => dateInWords(new Date(time).toISOString()) ?? '';

/** Marks at one spot are stacked, so that each can be seen; the highest stack tells how high the line is. */
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

/** "Dale Tribune, Mar 2, 2025, same text" */
function named({ what, story, time }: Mark): string {
  if (!story) return t('timeline_here', dayOf(time));
  const day = storyDay(story) ?? dayOf(time);
  return t(what === 'same' ? 'timeline_same' : 'timeline_other', outletName(story.outlet), day);
}

/** Where the keys lead, as in any toolbar; `forward` is the arrow that goes with the line's direction. */
function placeAfter(key: string, at: number, count: number, isRightToLeft: boolean): number | null {
  const [forward, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === back || key === 'ArrowUp') return Math.max(at - 1, 0);
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
}

/**
 * When each outlet carried the text, and where this page stands: a line of dots, each of which leads to its report.
 * One stop of the Tab key for all of them; the arrows go from dot to dot.
 */
export function Timeline({ marks, onSeek }: { marks: readonly Mark[]; onSeek(url: string): void }) {
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const [current, go] = useState(0);
  const [told, tell] = useState<Mark | null>(null);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const here = marks.find(({ what }) => what === 'here');
  const before = here ? marks.filter(({ what, time }) => what === 'same' && time < here.time).length : 0;
  const inWords = [
    t('timeline_span', dayOf(first.time), dayOf(last.time)),
    here && t('timeline_here', dayOf(here.time)),
    here && plural('timeline_before', before),
  ].filter(Boolean);
  const { dots, levels } = stacked(marks);
  const stories = marks.flatMap(({ story }) => (story ? [story] : []));
  const turn = (event: TargetedKeyboardEvent<HTMLButtonElement>, at: number) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = placeAfter(event.key, at, stories.length, isRightToLeft);
    if (next === null) return;
    event.preventDefault();
    go(next);
    line.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <figure class="timeline">
      <div
        ref={line}
        class="line"
        role="toolbar"
        aria-label={t('timeline_title')}
        aria-describedby={id}
        style={{ height: `${levels * step + 16}px` }}
      >
        {dots.map(({ mark, level }) => {
          const place = { insetInlineStart: `${100 * mark.at}%`, insetBlockEnd: `${8 + level * step}px` };
          const { story } = mark;
          if (!story) return <span key="here" class="here" role="img" aria-label={named(mark)} style={place} />;
          const at = stories.indexOf(story);
          return (
            <button
              key={story.url}
              type="button"
              class={mark.what}
              style={place}
              aria-label={named(mark)}
              tabIndex={at === Math.min(current, stories.length - 1) ? 0 : -1}
              onKeyDown={(event) => turn(event, at)}
              onFocus={() => {
                go(at);
                tell(mark);
              }}
              onBlur={() => tell(null)}
              onMouseEnter={() => tell(mark)}
              onMouseLeave={() => tell(null)}
              onClick={() => onSeek(story.url)}
            />
          );
        })}
      </div>
      <figcaption>
        <p id={id} class="unseen">
          {inWords.join(' ')}
        </p>
        {/* What the line's name and its dots' names say already to who hears them. */}
        <p class="ends" aria-hidden="true">
          {told ? (
            <bdi>{named(told)}</bdi>
          ) : (
            <>
              <span>{dayOf(first.time)}</span>
              {dayOf(last.time) !== dayOf(first.time) && <span>{dayOf(last.time)}</span>}
            </>
          )}
        </p>
        <ul class="legend">
          {here && <li class="here">{t('timeline_legend_here')}</li>}
          <li class="same">{t('timeline_legend_same')}</li>
          <li class="other">{t('timeline_legend_other')}</li>
        </ul>
      </figcaption>
    </figure>
  );
}
