import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultExport } from '../../host/data/default-export';
import { stateFolderOf } from '../../host/state/state-folder';

describe('the folder of a state', () => {
  test('is another one for other data, and for another edition of the same', async () => {
    const data = defaultExport();
    const folder = await mkdtemp(join(tmpdir(), 'jalon-data-'));
    await writeFile(join(folder, 'issues.jsonl'), '{}\n');
    const first = await stateFolderOf('/state', folder, data);
    expect(await stateFolderOf('/state', folder, data)).toBe(first);
    await writeFile(join(folder, 'issues.jsonl'), '{}\n{}\n');
    expect(await stateFolderOf('/state', folder, data)).not.toBe(first);
    expect(await stateFolderOf('/state', null, data)).toMatch(/^\/state\/default-[0-9a-f]{10}$/);
    expect(await stateFolderOf('/state', null, defaultExport())).toBe(
      await stateFolderOf('/state', null, data),
    );
    await rm(folder, { recursive: true });
  });
});
