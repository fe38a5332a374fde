import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded, type Bench, type BenchRow } from './bench';

const DIST = resolve(__dirname, '../../static/dist');

interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/**
 * What a browser downloads before a surface shows anything, and what it may load later; the panel against the
 * page.
 */
export const bundleBench: Bench = {
  name: 'bundle',
  about: 'size of each surface as built by `npm run build`',
  run: () =>
    Promise.resolve(
      existsSync(DIST) ? { rows: rowsOf(surfaces()) } : { missing: 'static/dist: run `npm run build` first' },
    ),
};

function rowsOf(sizes: readonly Size[]): readonly BenchRow[] {
  const page = sizes.find(({ name }) => name === 'page');
  return sizes.map(({ name, raw, gzip }) => ({
    data: name,
    figures: { rawBytes: raw, gzipBytes: gzip, gzipAgainstPage: rounded(gzip / (page?.gzip ?? gzip)) },
  }));
}

function surfaces(): readonly Size[] {
  const entries = readdirSync(DIST).filter((file) => file.endsWith('.html'));
  return entries.map((file) => {
    const contents = [...filesFrom(file)].map((path) => readFileSync(join(DIST, path)));
    const sum = (size: (content: Buffer) => number) =>
      contents.reduce((total, content) => total + size(content), 0);
    return {
      name: file.replace('.html', ''),
      raw: sum(({ length }) => length),
      gzip: sum((content) => gzipSync(content).length),
    };
  });
}

/** The HTML file and all that it imports at once, following static imports of scripts. */
function filesFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  known.add(file);
  const text = readFileSync(join(DIST, file), 'utf8');
  const found = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)
    : text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
  for (const [, path = ''] of found) {
    const next = file.endsWith('.html') ? path : `assets/${path}`;
    if (!known.has(next) && existsSync(join(DIST, next))) filesFrom(next, known);
  }
  return known;
}
