import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Text that hardly compresses, the same on each run. */
export function incompressible(length: number): string {
  const random = xoroshiro128plus(20_260_227);
  const bytes = Buffer.alloc(Math.ceil((length * 3) / 4));
  for (let at = 0; at < bytes.length; at++) bytes[at] = random.next() & 0xff;
  return bytes.toString('base64').slice(0, length);
}
