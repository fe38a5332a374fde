import type { ProjectOutcomes } from '../../src/contract/outcomes';
import type { OutcomeSettings } from '../../src/domain/plan/outcome';
import { heldBy, issuesPath, outcomeRows, withOutcome } from '../../static/src/project/settings/outcome-rows';

const IN_USE: ProjectOutcomes = {
  resolutions: [
    { id: '1', name: 'Terminé', proposed: 'delivered', issues: 40 },
    { id: '2', name: 'Basculé', proposed: 'unclassified', issues: 3 },
  ],
  statuses: [{ id: '10', name: 'Terminé', proposed: 'delivered', issues: 43 }],
};
const NOTHING: OutcomeSettings = { resolutions: [], statuses: [] };
const rowOf = (said: OutcomeSettings, name: string) => {
  const row = outcomeRows(IN_USE, said).find((one) => one.kind === 'resolutions' && one.name === name);
  if (!row) throw new Error(`${name} is not listed.`);
  return row;
};

describe('the rows of resolutions and statuses', () => {
  test('begin with those that nobody knows', () => {
    expect(outcomeRows(IN_USE, NOTHING).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Basculé resolutions',
      'Terminé resolutions',
      'Terminé statuses',
    ]);
  });

  test('hold what was chosen by id, else by name, else what the name proposes', () => {
    const said: OutcomeSettings = {
      resolutions: [
        { id: '2', name: 'Ancien nom', outcome: 'dropped' },
        { id: '77', name: 'TERMINE', outcome: 'duplicate' },
      ],
      statuses: [],
    };
    expect(outcomeRows(IN_USE, said).map(heldBy)).toEqual(['duplicate', 'dropped', 'delivered']);
  });

  test('keep those that were classified and occur no more', () => {
    const said: OutcomeSettings = { ...NOTHING, statuses: [{ id: '99', name: 'Parti', outcome: 'dropped' }] };
    expect(outcomeRows(IN_USE, said).at(-1)).toEqual({
      ...{ kind: 'statuses', id: '99', name: 'Parti', issues: 0, proposed: 'delivered', chosen: 'dropped' },
    });
  });

  test('are chosen anew and given back to their names', () => {
    const rows = outcomeRows(IN_USE, NOTHING);
    const chosen = withOutcome(NOTHING, rows, rowOf(NOTHING, 'Basculé'), 'dropped');
    expect(chosen).toEqual({ resolutions: [{ id: '2', name: 'Basculé', outcome: 'dropped' }], statuses: [] });
    const again = withOutcome(chosen, rows, rowOf(chosen, 'Basculé'), 'delivered');
    expect(again.resolutions).toEqual([{ id: '2', name: 'Basculé', outcome: 'delivered' }]);
    expect(withOutcome(again, rows, rowOf(again, 'Basculé'), null)).toEqual(NOTHING);
  });

  test('are given back to their names also where the choice came from another site', () => {
    const said: OutcomeSettings = {
      ...NOTHING,
      resolutions: [{ id: '77', name: 'Basculé', outcome: 'dropped' }],
    };
    expect(withOutcome(said, outcomeRows(IN_USE, said), rowOf(said, 'Basculé'), null)).toEqual(NOTHING);
  });

  test('lead to their issues in Jira', () => {
    const path = issuesPath(rowOf(NOTHING, 'Basculé'), 'PORT');
    expect(decodeURIComponent(path)).toBe(
      '/issues/?jql=project = "PORT" AND statusCategory = Done AND resolution = 2',
    );
    const unnamed = { ...rowOf(NOTHING, 'Basculé'), kind: 'statuses', id: null, name: 'a"b' } as const;
    expect(decodeURIComponent(issuesPath(unnamed, 'PORT'))).toContain('status = "a\\"b"');
  });
});
