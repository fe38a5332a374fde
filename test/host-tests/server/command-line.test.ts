import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readCommandLine } from '../../host/command-line';

const ISSUE = {
  id: '1',
  key: 'ONE-1',
  fields: {
    summary: 'One',
    project: { id: '1', key: 'ONE', name: 'One' },
    issuetype: { id: '1', name: 'Task', subtask: false },
    status: { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
    created: '2026-01-05T09:00:00.000+0100',
    updated: '2026-01-05T09:00:00.000+0100',
  },
};

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
      execFile(
        process.execPath,
        ['--import', 'tsx', 'test/host/main.ts', ...words],
        { cwd: ROOT },
        (error, out, said) =>
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

  test('a port that is taken ends the start', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const folder = await mkdtemp(join(tmpdir(), 'jalon-port-'));
    await writeFile(join(folder, 'issues.jsonl'), `${JSON.stringify(ISSUE)}\n`);
    const { code, said } = await run(['--data', folder, '--port', String(port), '--fresh']);
    expect({ code, said }).toEqual({
      code: 1,
      said: `Port ${port} is not free: choose another with --port.\n`,
    });
    taken.close();
    await rm(folder, { recursive: true });
    await forgetStateOf(folder);
  });

  test('a folder that is not there ends the start', async () => {
    const { code, said } = await run(['--data', '/nowhere/at/all', '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain('/nowhere/at/all');
  });
});

/** Takes away what a start with this data left in the checkout. */
async function forgetStateOf(folder: string): Promise<void> {
  const states = join(ROOT, '.local-site');
  const names = (await readdir(states)).filter((name) => name.startsWith(basename(folder)));
  await Promise.all(names.map((name) => rm(join(states, name), { recursive: true })));
}
