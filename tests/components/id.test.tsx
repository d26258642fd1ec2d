// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { Card } from '../../components/Card';
import { speakIn } from './dictionary';
import { press, redraw, show } from './view';

/** As many cards as wanted, and one more that a click brings. */
function Cards({ count }: { count: number }) {
  const [more, bring] = useState(false);
  return (
    <>
      {more && <Card title="open_settings">one more</Card>}
      {Array.from({ length: count }, (_, index) => (
        <Card key={String(index)} title="open_sidebar">
          one of many
        </Card>
      ))}
      <button type="button" onClick={() => bring(true)}>
        more
      </button>
    </>
  );
}

beforeEach(() => speakIn('en'));

test('each card keeps an id of its own, whatever comes and goes around it', async () => {
  show(<Cards count={1} />);
  redraw(<Cards count={2} />);
  await press('more');
  for (const count of [1, 0, 3]) {
    redraw(<Cards count={count} />);
    const ids = [...document.querySelectorAll('h2')].map(({ id }) => id);
    expect(ids).toHaveLength(count + 1);
    expect(new Set(ids).size).toBe(count + 1);
  }
});
