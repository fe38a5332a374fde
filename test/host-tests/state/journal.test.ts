import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openState } from '../../host/state/journal';

describe('the state of the site on disk', () => {
  let folder = '';
  const journal = () => join(folder, 'journal.jsonl');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-state-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const filled = async () => {
    const state = await openState(folder, false);
    const pages = state.collection<{ n: number }>('pages');
    pages.set('a', { n: 1 });
    pages.set('b', { n: 2 });
    pages.set('a', { n: 3 });
    pages.delete('b');
    state.next('ids', 100);
    await state.flush();
    return state;
  };
  const reopened = async () => {
    const state = await openState(folder, false);
    const next = state.next('ids', 100);
    await state.flush();
    return { documents: [...state.collection('pages').entries()], next };
  };

  test('is there again after a start', async () => {
    await filled();
    expect(await reopened()).toEqual({ documents: [['a', { n: 3 }]], next: 101 });
  });

  test('loses at most the line that a crash cut short, and that line as a whole', async () => {
    await filled();
    await appendFile(journal(), '[["pages","c",{"n":4}],["pages","d",{"n"');
    expect((await reopened()).documents).toEqual([['a', { n: 3 }]]);
    const again = await openState(folder, false);
    again.collection('pages').set('e', { n: 5 });
    await again.flush();
    expect((await reopened()).documents).toEqual([
      ['a', { n: 3 }],
      ['e', { n: 5 }],
    ]);
  });

  test('is written in its shortest form at each start', async () => {
    const state = await filled();
    for (let n = 0; n < 20; n++) {
      state.collection('pages').set('a', { n });
      await state.flush();
    }
    await openState(folder, false);
    expect((await readFile(journal(), 'utf8')).trim().split('\n')).toEqual([
      '[["pages","a",{"n":19}]]',
      '[["#sequences","ids",101]]',
    ]);
  });

  test('writes what changed between two writings once, in one line', async () => {
    const state = await openState(folder, false);
    for (let n = 0; n < 20; n++) state.collection('pages').set('a', { n });
    state.collection('other').set('x', 1);
    await state.flush();
    expect(await readFile(journal(), 'utf8')).toBe('[["pages","a",{"n":19}],["other","x",1]]\n');
  });

  test('is not opened while another process has it', async () => {
    await filled();
    await writeFile(join(folder, 'process'), String(process.ppid));
    await expect(openState(folder, false)).rejects.toThrow(`as process ${String(process.ppid)}`);
    await writeFile(join(folder, 'process'), '99999999');
    expect((await reopened()).next).toBe(101);
  });

  test('is forgotten where a fresh start is asked for', async () => {
    await filled();
    const state = await openState(folder, true);
    expect(state.collection('pages').size).toBe(0);
  });
});
