import { after, before, test } from 'node:test';
import { openStage, type Stage } from './stage.ts';
import { article } from './writing.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());
test('x', async () => {
  for (const n of [50, 100, 200, 400]) {
    const links = Array.from(
      { length: n },
      (_, at) => `<a href="http://s${at % 40}.example/${at}${'i'.repeat(3_900)}">Mill ${at}</a>`,
    );
    const url = stage.trial.put(
      'http://links.example/all' + n,
      article('Links', { tail: `<p>${links.join(' and then ')}.</p>` }),
    );
    const t0 = Date.now();
    const tab = await stage.open(url);
    for (let i = 0; i < 100; i++) {
      const s = await stage.state(tab);
      if (s && s.status !== 'reading') {
        console.log(n, Date.now() - t0, s.status, s.why, JSON.stringify(s.report)?.length);
        break;
      }
      if (i % 10 === 0) console.log(n, Date.now() - t0, s?.status);
      await new Promise((r) => setTimeout(r, 500));
    }
    await tab.close();
  }
});
