/** How many sources are started ahead of their turn. */
interface Bounds {
  /** Sources whose first value is awaited at once. */
  readonly atOnce: number;
  /** Sources that are started and wait for their turn: each holds one value at most. */
  readonly buffered: number;
}

/**
 * Yields sources in their order. Each is started before its turn and read up to its first value only, so that
 * memory stays bounded; a slow source delays only its own turn. After a failure no further source is started.
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
      // The error reaches whoever takes the value; where nobody does, it does not matter.
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

/** The same values, each requested before it is needed; `asked` is called with each request. */
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
