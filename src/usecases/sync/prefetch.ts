/** How far sources are begun ahead of their turn. */
interface Bounds {
  /** Sources from which a value is awaited at once. */
  readonly atOnce: number;
  /** Sources that are begun and whose turn has not come: each holds a value at most. */
  readonly buffered: number;
}

/**
 * Sources in their order, each begun before its turn and read up to its first value; what lies behind that
 * waits until it is asked for, so that memory stays flat. One that takes long holds up only its own turn.
 * After one has failed no other is begun.
 */
export function* prefetch<T>(
  sources: readonly (() => AsyncGenerator<T>)[],
  { atOnce, buffered }: Bounds,
): Generator<AsyncGenerator<T>> {
  const waiting = [...sources];
  const started: AsyncGenerator<T>[] = [];
  let awaited = 0;
  const begin = (): void => {
    while (awaited < atOnce && started.length < buffered) {
      const source = waiting.shift();
      if (!source) return;
      started.push(prefetchOne(source(), asked));
    }
  };
  const asked = (answer: Promise<unknown>): void => {
    awaited += 1;
    answer.then(
      () => {
        awaited -= 1;
        begin();
      },
      // Told to whoever takes it; where nobody does any more, it is of no interest.
      () => waiting.splice(0),
    );
  };
  for (;;) {
    begin();
    const next = started.shift();
    if (!next) return;
    yield next;
  }
}

/** The same values, the next one always asked for before it is wanted; `asked` is told of each. */
function prefetchOne<T>(
  source: AsyncGenerator<T>,
  asked: (answer: Promise<unknown>) => void,
): AsyncGenerator<T> {
  const ask = (): Promise<IteratorResult<T>> => {
    const answer = source.next();
    asked(answer);
    return answer;
  };
  let next = ask();
  return (async function* () {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = ask();
      yield result.value;
    }
  })();
}
