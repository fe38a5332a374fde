import { resolve } from 'node:path';
import { describeUncopied } from '../../uncopied-data';
import { readSiteExport } from '../../host/data/read-site-export';

const TITANIUM = resolve(__dirname, '../../data/titanium');

/** How many issues and projects a folder gives. */
async function countsOf(folder: string): Promise<readonly number[]> {
  const { issues, projects } = await readSiteExport(folder);
  return [issues.length, projects.length];
}

test('a part of a real export is read whole', async () => {
  expect(await countsOf(TITANIUM)).toEqual([423, 1]);
});

describeUncopied('cesaw-95', 'the export of CESAW 95', (folder) => {
  test('is read whole', async () => expect(await countsOf(folder)).toEqual([4608, 1]));
});

describeUncopied('psplib-j30', 'the export of PSPLIB j30', (folder) => {
  test('is read whole', async () => expect(await countsOf(folder)).toEqual([1200, 40]));
});
