import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
}

const CHUNK = 1 << 20;
const NEW_LINE = 0x0a;

/**
 * The lines of a text file, gunzipped where its name ends in `.gz`. Bytes are shared with the chunks read,
 * never copied twice.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let number = 0;
  for await (const chunk of chunksOf(path)) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      const tail = chunk.subarray(from, end);
      number += 1;
      yield { number, bytes: rest.length === 0 ? tail : Buffer.concat([...rest, tail]) };
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield { number: number + 1, bytes: Buffer.concat(rest) };
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  if (!path.endsWith('.gz')) {
    yield* file as unknown as AsyncIterable<Buffer>;
    return;
  }
  const unzipped = createGunzip({ chunkSize: CHUNK });
  file.on('error', (error) => unzipped.destroy(error));
  file.pipe(unzipped);
  yield* unzipped as unknown as AsyncIterable<Buffer>;
}
