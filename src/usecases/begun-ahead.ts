/**
 * Sources in their order, each begun before its turn: so many are under way at once, each up to its first value; what lies behind that waits
 * until it is asked for, so that memory stays flat.
 */
export function* begunAhead<T>(sources: Iterable<() => AsyncGenerator<T>>, ahead: number): Generator<AsyncGenerator<T>> {
  const begun: AsyncGenerator<T>[] = [];
  for (const source of sources) {
    begun.push(oneAhead(source()));
    const next = begun.length > ahead ? begun.shift() : undefined;
    if (next) yield next;
  }
  yield* begun;
}

/** The same values, the next one always asked for before it is wanted. */
function oneAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const asked = (): Promise<IteratorResult<T>> => {
    const next = source.next();
    // Told to whoever takes it; where nobody does any more, it is of no interest.
    next.catch(() => undefined);
    return next;
  };
  let next = asked();
  return (async function* () {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = asked();
      yield result.value;
    }
  })();
}
