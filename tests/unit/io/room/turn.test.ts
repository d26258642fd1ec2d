import { expect, test } from 'vitest';
import { smallestFirst } from '../../../../lib/io/room/turn';

test('of those that wait the smallest is next, and none begins before the one before has ended', async () => {
  const inTurn = smallestFirst();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const work = (name: string, until?: Promise<void>) => async () => {
    order.push(`${name} begins`);
    await until;
    order.push(`${name} ends`);
    return name;
  };
  const begun = inTurn(50, work('first', first.promise));
  await expect.poll(() => order).toEqual(['first begins']);
  const others = [inTurn(9_000, work('large')), inTurn(0, work('question')), inTurn(10, work('small'))];
  first.resolve();
  expect(await begun).toBe('first');
  expect(await Promise.all(others)).toEqual(['large', 'question', 'small']);
  expect(order.filter((each) => each.endsWith('begins'))).toEqual(
    ['first', 'question', 'small', 'large'].map((name) => `${name} begins`),
  );
  expect(order.every((each, at) => at % 2 === 0 || each.endsWith('ends'))).toBe(true);
});

test('one that fails does not hold the others', async () => {
  const inTurn = smallestFirst();
  const failed = inTurn(1, () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  expect(await inTurn(1, async () => 'next')).toBe('next');
});
