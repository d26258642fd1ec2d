import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBare } from './bare.ts';
import { curiousPage, found } from './curious.ts';
import { openStage, settled } from './stage.ts';

/** As a script of the page's own sees it; ours would not see its variables. */
const asPage = `
  const script = document.createElement('script');
  script.textContent = ${JSON.stringify(`window.bareAnswer = (async () => { ${found} })().then((value) => JSON.stringify(value))`)};
  document.documentElement.append(script);
  script.remove();
  return (window.wrappedJSObject ?? window).bareAnswer;`;

test('a page that tries everything finds the same with us as without us', async () => {
  const stage = await openStage();
  const url = stage.trial.put('http://curious.example/oven', curiousPage);
  const bare = await openBare({ port: stage.proxy.port, isOurs: false });
  try {
    await bare.goto(url);
    const without = await bare.inPage(found);
    const tab = await stage.open(url);
    assert.equal((await settled(stage, tab, url)).report?.verdict.kind, 'republished');
    assert.deepEqual(JSON.parse(String(await tab.run(asPage))), without);
  } finally {
    await bare.close();
    await stage.close();
  }
});
