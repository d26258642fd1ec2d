/** What comes of a work, or `late` after so many milliseconds. */
export async function within<A>(milliseconds: number, work: Promise<A>): Promise<A | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
