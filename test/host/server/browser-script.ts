import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';

const FOLDER = join(__dirname, 'browser');
const written = new Map<string, Promise<string | null>>();

/** A script of `browser/` as browsers read it; null where there is none of that name. */
export function browserScript(name: string): Promise<string | null> {
  const known = written.get(name);
  if (known !== undefined) return known;
  const script = /^[a-z-]+$/.test(name) ? scriptOf(name) : Promise.resolve(null);
  written.set(name, script);
  return script;
}

async function scriptOf(name: string): Promise<string | null> {
  const source = await readFile(join(FOLDER, `${name}.ts`), 'utf8').catch(() => null);
  if (source === null) return null;
  const { code } = await transform(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    sourceMaps: false,
    configFile: false,
    swcrc: false,
  });
  return code;
}
