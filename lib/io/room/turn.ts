/** Who is served next where many wait: what is short does not wait for what is long. */

import { breath } from '../../breath';

interface Waiting {
  size: number;
  begin(): Promise<unknown>;
}

/** Works that must not overlap: of those that wait the smallest begins when the one before has ended, however that ended. */
export function smallestFirst(): <A>(size: number, work: () => Promise<A>) => Promise<A> {
  const waiting: Waiting[] = [];
  let isBusy = false;
  async function serve(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      await breath();
      const next = waiting.reduce((least, each) => (each.size < least.size ? each : least));
      waiting.splice(waiting.indexOf(next), 1);
      await next.begin();
    }
    isBusy = false;
  }
  return (size, work) =>
    new Promise((resolve, reject) => {
      waiting.push({ size, begin: () => work().then(resolve, reject) });
      void serve();
    });
}
