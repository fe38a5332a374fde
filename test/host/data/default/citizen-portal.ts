import type { IssueDocument } from '../../seams/site-export';
import { chanceOf } from './chance';
import { issueDocumentOf, type Numbered, type ProjectObject } from './issue-document';
import { PLANNED_DELIVERABLES, plannedWork } from './plan-work';
import { simulate } from './simulate';
import { DEFECT_ITEMS, OUTSIDE_ITEMS } from './unplanned-work';

const SEED = 16;
const FIRST_ISSUE_ID = 10_100;

export const PROJECT: ProjectObject = {
  id: '10000',
  key: 'PORT',
  name: 'Portail citoyen',
  projectTypeKey: 'software',
  simplified: false,
};

/** The issues of the project, and the key of each deliverable's epic. */
export interface CitizenPortal {
  readonly issues: readonly IssueDocument[];
  readonly epics: ReadonlyMap<string, string>;
}

/** The main project of the default site, from September 2025 to the end of February 2026. */
export function citizenPortal(): CitizenPortal {
  const chance = chanceOf(SEED);
  const items = [...plannedWork(chance), ...DEFECT_ITEMS, ...OUTSIDE_ITEMS];
  const records = simulate(items, PLANNED_DELIVERABLES, chance, ['2025-09-22', '2026-02-27']);
  const issues = records.map((record, index): Numbered => ({
    record,
    id: String(FIRST_ISSUE_ID + index),
    key: `${PROJECT.key}-${String(index + 1)}`,
  }));
  return {
    issues: documentsOf(issues),
    epics: new Map(issues.filter(isEpic).map((issue) => [issue.record.item.ref, issue.key])),
  };
}

const isEpic = ({ record }: Numbered) => record.item.kind === 'epic';

function documentsOf(issues: readonly Numbered[]): readonly IssueDocument[] {
  const byRef = new Map(issues.map((issue) => [issue.record.item.ref, issue]));
  const links = issues
    .filter(({ record }) => record.item.kind !== 'subtask')
    .flatMap((blocked) => blocked.record.item.after.map((ref) => ({ blocked, blocker: issueOf(byRef, ref) })))
    .map((link, index) => ({ ...link, id: String(10_000 + index) }));
  return issues.map((issue) =>
    issueDocumentOf(
      issue,
      {
        parent: issue.record.item.parent === null ? undefined : issueOf(byRef, issue.record.item.parent),
        children: issues.filter(({ record }) => record.item.parent === issue.record.item.ref),
        blocks: links
          .filter(({ blocker }) => blocker === issue)
          .map(({ id, blocked }) => [id, blocked] as const),
        blockedBy: links
          .filter(({ blocked }) => blocked === issue)
          .map(({ id, blocker }) => [id, blocker] as const),
      },
      PROJECT,
    ),
  );
}

function issueOf(byRef: ReadonlyMap<string, Numbered>, ref: string): Numbered {
  const found = byRef.get(ref);
  if (!found) throw new Error(`No issue of the default project is called ${ref}`);
  return found;
}
