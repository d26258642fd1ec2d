/**
 * Letters that look alike. White space is single spaces, and never where a style or a link begins or ends; a line
 * break is `\n`.
 */
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  code?: boolean;
  /** Where it leads: http, https or mailto, as URLs are written, so without a space. */
  href?: string;
}

const isAlike = (a: Run, b: Run) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.href === b.href;

/** White space that looks like what stands before and after it, as far as those look alike. */
function spaceBetween(before: Run, space: Run, after: Run): Run {
  const all = [before, space, after];
  return {
    text: space.text,
    ...(all.every(({ strong }) => strong) && { strong: true }),
    ...(all.every(({ emphasis }) => emphasis) && { emphasis: true }),
    ...(all.every(({ code }) => code) && { code: true }),
    ...(after.href && all.every(({ href }) => href === after.href) && { href: after.href }),
  };
}

/** Runs as a line shows them: what looks alike in one, one space or break between words, none at the line's ends. */
export function tidy(runs: readonly Run[]): Run[] {
  const line: Run[] = [];
  const add = (run: Run) => {
    const last = line.at(-1);
    if (last && isAlike(last, run)) line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  };
  let space: Run | null = null;
  for (const run of runs) {
    if (run.text === '\n') space = run;
    else if (run.text.startsWith(' ')) space ??= { ...run, text: ' ' };
    const text = run.text.replace(/^[ \n]| $/g, '');
    if (!text) continue;
    const last = line.at(-1);
    if (space && last) add(spaceBetween(last, space, run));
    add({ ...run, text });
    space = run.text.endsWith(' ') ? { ...run, text: ' ' } : null;
  }
  return line;
}
