import { prefetch } from '../../../src/usecases/sync/prefetch';

/** A source of numbered values whose answers come when they are let out; it notes how far it was asked. */
function source(count: number) {
  const waiting: (() => void)[] = [];
  const noted = { asked: 0, begun: false };
  const values = async function* (): AsyncGenerator<number> {
    noted.begun = true;
    for (let value = 0; value < count; value++) {
      noted.asked += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      yield value;
    }
  };
  return { noted, values, answer: () => waiting.shift()?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const failing = async function* (): AsyncGenerator<number> {
  await settled();
  yield await Promise.reject<number>(new Error('refused'));
};

test('sources come in their order, whichever answers first, and one that is slow keeps none of the others from beginning', async () => {
  const sources = [3, 1, 1, 1, 1].map(source);
  const taken: number[][] = [];
  const reading = (async () => {
    const turns = prefetch(
      sources.map(({ values }) => values),
      { atOnce: 2, buffered: 3 },
    );
    for (const values of turns) {
      const own: number[] = [];
      for await (const value of values) own.push(value);
      taken.push(own);
    }
  })();
  const started = () => sources.map(({ noted }) => noted.begun);
  expect(started()).toEqual([true, true, false, false, false]);
  sources[1]?.answer();
  await settled();
  // The second holds its value and waits for its turn: a third one goes on meanwhile, and a fourth, but no
  // more than may be at hand.
  expect(started()).toEqual([true, true, true, false, false]);
  sources[2]?.answer();
  await settled();
  expect(started()).toEqual([true, true, true, true, false]);
  sources[3]?.answer();
  await settled();
  expect(started()).toEqual([true, true, true, true, false]);
  expect(taken).toEqual([]);
  while (taken.length < sources.length) {
    sources.forEach(({ answer }) => answer());
    await settled();
  }
  await reading;
  expect(taken).toEqual([[0, 1, 2], [0], [0], [0], [0]]);
});

test('what stands before a source that fails is told, then the failure; nothing is begun after it', async () => {
  const sources = [source(1), source(1)];
  const turns = prefetch([sources[0]?.values ?? failing, failing, sources[1]?.values ?? failing], {
    atOnce: 2,
    buffered: 3,
  });
  const first = turns.next();
  await settled();
  await settled();
  sources[0]?.answer();
  expect(first.done).toBe(false);
  const asked: number[] = [];
  if (!first.done) for await (const value of first.value) asked.push(value);
  expect(asked).toEqual([0]);
  const second = turns.next();
  await expect((async () => !second.done && (await second.value.next()))()).rejects.toThrow('refused');
  expect(sources[1]?.noted.begun).toBe(false);
});
