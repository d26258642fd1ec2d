/**
 * A comparison as a picture: each text a bar, cut into its paragraphs, and between the bars a ribbon from each
 * paragraph of the copy to each of the original that it comes from.
 */
import type { Comparison, Text } from './comparison';

/** A stretch of a bar, in the picture's own units from its upper edge. */
export interface Stretch {
  top: number;
  bottom: number;
}

export interface Band {
  copy: Stretch;
  original: Stretch;
  moved: boolean;
}

export interface Picture {
  height: number;
  /** A stretch for each paragraph of both. */
  copy: readonly Stretch[];
  original: readonly Stretch[];
  bands: readonly Band[];
}

/** How high the longer text is, and what parts two paragraphs; of many paragraphs together no more than a fifth. */
const height = 320;
const gap = 3;

/** The bars of texts at one scale: how much of the height is a letter. */
function barOf({ paragraphs }: Text, scale: number, between: number): Stretch[] {
  let at = 0;
  return paragraphs.map(({ length }) => {
    const top = at;
    const bottom = top + length * scale;
    at = bottom + between;
    return { top, bottom };
  });
}

/** The picture of a comparison. */
export function pictureOf({ segments }: Comparison, copy: Text, original: Text): Picture {
  const gaps = Math.max(1, copy.paragraphs.length, original.paragraphs.length) - 1;
  const between = Math.min(gap, height / 5 / gaps);
  const lettersOf = ({ paragraphs }: Text) => paragraphs.reduce((sum, { length }) => sum + length, 0);
  const scale = (height - gaps * between) / Math.max(1, lettersOf(copy), lettersOf(original));
  const [bar, other] = [barOf(copy, scale, between), barOf(original, scale, between)];
  const bands = new Map<string, Band>();
  for (const { kind, copy: here, original: there } of segments) {
    if (!here || !there) continue;
    const isMoved = kind === 'moved';
    const [from, to] = [bar[here.paragraph]?.top ?? 0, other[there.paragraph]?.top ?? 0];
    const name = `${here.paragraph} ${there.paragraph} ${isMoved}`;
    const known = bands.get(name);
    // What was changed inside a moved stretch belongs to that.
    if (kind === 'changed' && !known) continue;
    const reach = (stretch: Stretch | undefined, top: number, bottom: number): Stretch => ({
      top: Math.min(stretch?.top ?? top, top),
      bottom: Math.max(stretch?.bottom ?? bottom, bottom),
    });
    bands.set(name, {
      copy: reach(known?.copy, from + here.start * scale, from + here.end * scale),
      original: reach(known?.original, to + there.start * scale, to + there.end * scale),
      moved: isMoved,
    });
  }
  return { height, copy: bar, original: other, bands: [...bands.values()] };
}
