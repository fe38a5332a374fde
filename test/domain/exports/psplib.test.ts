import { existsSync, readFileSync } from 'node:fs';
import { dayOf, type Day } from '../../../src/domain/calendar/day';
import { computeProject } from '../../../src/domain/indicators/compute-project';
import { known } from '../../../src/domain/known';
import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { issueOf, readIssues, readPlans } from './read-export';

const FOLDER = '../shared/data/psplib-j30';
const present = existsSync(FOLDER);
if (!present) console.info(`skipped: ${FOLDER} is absent`);

(present ? describe : describe.skip)('PSPLIB j30: the published length of the critical path without resources', () => {
  const expected = present ? (JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, number>) : {};
  const raws = present ? readIssues(FOLDER) : [];
  const plans = present ? readPlans(FOLDER) : new Map<string, ProjectPlan>();

  test.each(present ? Object.entries(expected) : [['-', 0] as const])('%s takes %i days', (key, days) => {
    const own = raws.filter(({ fields }) => fields.project.key === key).map(issueOf);
    const project = { id: own[0]?.projectId ?? '', key, name: key };
    const input = { project, plan: plans.get(key) ?? EMPTY_PLAN, issues: own, versions: [], statuses: [], jqlSelections: {} };
    const { criticalPath } = computeProject(input, dayOf('2026-01-05') as Day);
    expect(criticalPath.workingDays).toEqual(known(days));
    expect(criticalPath.cycles).toEqual([]);
    const lengths = criticalPath.issueIds.map((id) => (own.find((issue) => issue.id === id)?.estimate ?? 0) / (8 * 3600));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(days);
  });
});
