import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../lib/memory/fingerprint';
import { type Memory, openMemory } from '../../../lib/memory/index';
import { linesOf, takeLines } from '../../../lib/memory/transfer';
import { heldStore } from './heldStore';
import { record, words } from './texts';

async function memoryOf(count: number): Promise<Memory> {
  const opened = await openMemory(heldStore());
  if (opened.outcome === 'failed') throw new Error(opened.why);
  for (let number = 0; number < count; number++) {
    // Every text ends with what its site repeats.
    const print = fingerprintOf([words(number, 100).join(' '), words(9_999, 60).join(' ')]);
    if (!print) throw new Error('too short');
    const address = `https://valleypost.example/${number}-the-long-way-home`;
    const origin = { kind: 'wire', name: 'Harbor News', organization: 'harbor', url: null } as const;
    const title = `Story ${number} “ü 桥”`;
    await opened.value.remember(record({ address, title, origin: number % 2 ? origin : null }), print);
  }
  return opened.value;
}

async function written(memory: Memory): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(memory)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test('all that is remembered comes back as it was', async () => {
  const memory = await memoryOf(600);
  const lines = await written(memory);
  expect(lines[0]).toBe('{"memory":1}');
  expect(lines).toHaveLength(602);
  expect(lines.filter((line) => line.includes('Harbor News'))).toHaveLength(300);
  const other = await memoryOf(0);
  const steps: number[] = [];
  const taken = await takeLines(other, each(lines), undefined, (texts) => steps.push(texts));
  expect(taken).toEqual({ outcome: 'done', value: { texts: 600, known: 0, unread: 0, cancelled: false } });
  expect(steps).toEqual([256, 512, 600]);
  expect(await written(other)).toEqual(lines);
});

test('twice is once, and one’s own texts stay', async () => {
  const memory = await memoryOf(5);
  const lines = await written(await memoryOf(8));
  await takeLines(memory, each(lines));
  const again = await takeLines(memory, each(lines));
  expect(again).toEqual({ outcome: 'done', value: { texts: 0, known: 8, unread: 0, cancelled: false } });
  expect(memory.size).toBe(8);
});

test('lines that say nothing to us cost no other', async () => {
  const lines = await written(await memoryOf(4));
  const memory = await memoryOf(0);
  const spoilt = ['', 'x', '{"text":{}}', '{"text":1,"rows":"%"}', ...lines];
  const { outcome, ...rest } = await takeLines(memory, each(spoilt));
  expect({ outcome, ...rest }).toEqual({
    outcome: 'done',
    value: { texts: 4, known: 0, unread: 3, cancelled: false },
  });
});

test('stops where it is cancelled, and keeps what it has', async () => {
  const lines = await written(await memoryOf(600));
  const memory = await memoryOf(0);
  const stop = new AbortController();
  const taken = await takeLines(memory, each(lines), stop.signal, () => stop.abort());
  expect(taken).toMatchObject({ outcome: 'done', value: { texts: 256, cancelled: true } });
  expect(memory.size).toBe(256);
  const stopped = linesOf(memory, stop.signal);
  await stopped.next();
  let rest = await stopped.next();
  while (!rest.done) rest = await stopped.next();
  expect(rest.value).toEqual({ outcome: 'done', value: 0 });
});
