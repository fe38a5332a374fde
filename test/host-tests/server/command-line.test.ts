import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCommandLine } from '../../host/command-line';

const ROOT = resolve(__dirname, '../../..');

describe('the command line', () => {
  test.each([
    ['', { data: null, port: null, fresh: false, locale: 'fr' }],
    ['--data a --port 0 --fresh --locale en', { data: 'a', port: 0, fresh: true, locale: 'en' }],
    ['--help --port 1', 'help'],
  ])('reads "%s"', (words, options) => {
    expect(readCommandLine(words.split(' ').filter(Boolean))).toEqual(options);
  });

  test.each([
    ['--port 99999', '--port 99999: a port is a whole number from 0 to 65535.'],
    ['--port 80a', '--port 80a'],
    ['--locale de', '--locale de: the site speaks fr and en.'],
    ['--colour', "Unknown option '--colour'"],
    ['titanium', 'Unexpected argument'],
  ])('refuses "%s" and says why', (words, message) => {
    expect(() => readCommandLine(words.split(' '))).toThrow(message);
  });

  const run = (words: readonly string[]) =>
    new Promise<{ code: number; said: string }>((done) => {
      execFile(process.execPath, ['--import', 'tsx', 'test/host/main.ts', ...words], { cwd: ROOT }, (error, out, said) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: out + said }),
      );
    });

  test('a bad folder ends the start with the file and the line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jalon-bad-'));
    await writeFile(join(folder, 'issues.jsonl'), '{"id": "1"\n');
    const { code, said } = await run(['--data', folder, '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain('issues.jsonl');
    expect(said).not.toContain('    at ');
    await rm(folder, { recursive: true });
  });

  test('a folder that is not there ends the start', async () => {
    const { code, said } = await run(['--data', '/nowhere/at/all', '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain('/nowhere/at/all');
  });
});
