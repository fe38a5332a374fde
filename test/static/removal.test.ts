import type { JalonExport, ProjectExport } from '../../src/contract/jalon-export';
import { removalOf, restoredExport } from '../../static/src/model/removal';

const deliverable = (id: string) => ({ id, name: id, source: { label: id }, progress: [{ date: '2026-02-01', percent: 40 }] });
const fileOf = (...ids: readonly string[]): JalonExport => ({
  formatVersion: 1,
  projects: [{ key: 'PORT', deliverables: ids.map(deliverable) } satisfies ProjectExport],
});
const without = (id: string, ...ids: readonly string[]) => fileOf(...ids.filter((one) => one !== id));

describe('undoing the removal of a deliverable', () => {
  test.each(['L-1', 'L-2', 'L-3'])('puts %s back where it stood, with its records', (id) => {
    const before = fileOf('L-1', 'L-2', 'L-3');
    const removal = removalOf(before, 'PORT', id);
    expect(removal && restoredExport(without(id, 'L-1', 'L-2', 'L-3'), 'PORT', removal)).toEqual(before);
  });

  test('keeps what others added meanwhile', () => {
    const removal = removalOf(fileOf('L-1', 'L-2'), 'PORT', 'L-1');
    expect(removal && restoredExport(fileOf('L-2', 'L-3'), 'PORT', removal)).toEqual(fileOf('L-1', 'L-2', 'L-3'));
  });

  test('is refused where the id was given to another', () => {
    const removal = removalOf(fileOf('L-1'), 'PORT', 'L-1');
    expect(removal && restoredExport(fileOf('L-1'), 'PORT', removal)).toBeNull();
  });

  test('has nothing to give back for a deliverable that is not there', () => {
    expect(removalOf(fileOf('L-1'), 'PORT', 'L-9')).toBeNull();
  });
});
