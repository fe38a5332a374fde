import { computeProject } from '../../../src/domain/project/compute-project';
import { fc, runsOf } from '../../property-runs';
import { hostileProject } from './hostile-project';
import { anyDay } from './hostile-values';

/** Paths of the numbers that are none, NaN or without end. */
function brokenIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => brokenIn(one, `${path}.${key}`));
}

test('whatever comes in, a result comes out, and every number in it is finite', () => {
  fc.assert(
    fc.property(hostileProject, anyDay, (input, day) => {
      expect(brokenIn(computeProject(input, day))).toEqual([]);
    }),
    runsOf(300),
  );
});
