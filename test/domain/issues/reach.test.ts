import { projectsNamedIn } from '../../../src/domain/plan/projects-of-jql';
import { reachOf } from '../../../src/domain/issues/reach';
import { newDeliverable } from '../../../src/usecases/commitments/save-deliverable';
import type { Source } from '../../../src/domain/plan/source';

describe('the projects that a query says all its issues lie in', () => {
  test.each([
    ['project = SOC', ['SOC']],
    ['labels = open & project = SOC', ['SOC']],
    ['project = "SOC" AND labels = a ORDER BY key', ['SOC']],
    ["labels = a and PROJECT in (soc, 'PORT', 10001) order by created", ['SOC', 'PORT', '10001']],
    ['(project = SOC AND summary ~ "x OR y")', ['SOC']],
    ['key in (SOC-1, PORT-2, SOC-3)', ['SOC', 'PORT']],
    ['issuekey = "soc-12" && (labels = a OR labels = b)', ['SOC']],
    ['project = "Socle \\"technique\\""', ['SOCLE "TECHNIQUE"']],
  ])('%s', (jql, projects) => {
    expect(projectsNamedIn(jql)).toEqual(projects);
  });

  test.each([
    'labels = secret',
    'project = SOC OR labels = secret',
    'project = SOC || labels = secret',
    'project = SOC | labels = secret',
    'project = SOC AND labels = open | labels = secret',
    'project != SOC',
    'NOT project = SOC',
    'NOT (project = SOC)',
    'project not in (SOC)',
    'project in projectsLeadByUser()',
    'project in (SOC, projectsLeadByUser())',
    'key in (SOC-1, linkedIssues(SECR-1))',
    'id = 10001',
    'summary ~ "project = SOC AND x"',
    'summary ~ "x\\" AND project = SOC AND text ~ \\"y"',
    '(project = SOC) OR (project = SECR)',
    'project = SOC AND (labels = a',
    'project = SOC AND labels = "a',
    'filter = 12',
    '',
  ])('are not said by: %s', (jql) => {
    expect(projectsNamedIn(jql)).toBeUndefined();
  });
});

const reach = (...sources: readonly Source[]) => {
  const defined = { name: 'x', earning: 'effort', phase: null, contractDate: null } as const;
  const deliverables = sources.map((source, rank) =>
    newDeliverable(`L-${String(rank)}`, { ...defined, source }),
  );
  return reachOf({ project: { id: '10000', key: 'PORT', name: 'Portail' }, plan: { deliverables } });
};

test('sources reach the other projects that they name, whatever they find there', () => {
  expect(
    reach(
      { issue: 'PORT-1' },
      { version: 'V1' },
      { label: 'SECR-1' },
      { jql: 'project = port AND labels = a' },
    ),
  ).toEqual({
    projects: [],
    anywhere: false,
  });
  expect(reach({ issue: 'SOC-1', id: '7' }, { jql: 'project in (SECR, PORT)' })).toEqual({
    projects: ['SECR', 'SOC'],
    anywhere: false,
  });
  expect(reach({ jql: 'labels = a' }, { jql: 'project = "Portail"' })).toEqual({
    projects: [],
    anywhere: true,
  });
});
