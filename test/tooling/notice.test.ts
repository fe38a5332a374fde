import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../..');
const textOf = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const notice = existsSync(resolve(ROOT, 'NOTICE')) ? textOf('NOTICE') : '';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
const { packages } = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = parse(textOf('manifest.yml')) as {
  readonly app: { readonly package: { readonly extraFiles: readonly string[] } };
};
const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

const { extraFiles } = manifest.app.package;
const packageOf = (file: string): string => /^node_modules\/((@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? '';
const shipped = extraFiles.filter((file) => file.startsWith('node_modules/'));

describe('NOTICE', () => {
  test.each(shipped)('names %s, which is shipped, and it exists', (file) => {
    expect(notice.split('\n')).toContain(file);
    expect(existsSync(resolve(ROOT, file))).toBe(true);
  });

  test('is shipped itself, and the README and the licences of what is shipped are named', () => {
    expect(extraFiles).toContain('NOTICE');
    expect(textOf('README.md')).toMatch(/see `NOTICE`/);
    expect(notice).toMatch(/Mozilla Public License, Version 2\.0[\s\S]*source can be had at/);
    expect(notice).toMatch(/SIL Open Font License, Version 1\.1[\s\S]*Reserved Font Name 'Source'/);
  });

  test('says of each package that the app depends on, and of no other, its version and licence', () => {
    const installed = Object.entries(packages).filter(
      ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
    );
    const lines = installed.map(([path, { version = '', license }]) => {
      const own = JSON.parse(textOf(`${path}/package.json`)) as Locked;
      const licence = license ?? own.license ?? '';
      const terms = licence.startsWith('SEE LICENSE') ? "Atlassian's terms (LICENSE.txt)" : licence;
      return `${path.split('node_modules/').at(-1) ?? ''} ${version} - ${terms}`;
    });
    const [, section = ''] = notice.split('\n3. ');
    const named = section.split('\n').filter((line) => / - /.test(line) && !line.startsWith(' '));
    expect(named.toSorted()).toEqual([...new Set(lines)].toSorted());
  });
});

test('what is shipped comes from packages that the app depends on, not from those that build and test it', () => {
  expect(shipped.map(packageOf).filter((name) => dependencies[name] === undefined)).toEqual([]);
});

test('what only building needs is no dependency of the app', () => {
  expect(Object.keys(devDependencies)).toContain('@atlaskit/tokens');
});
