import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Json } from '../../host/seams/json';

/** A site export that is invented, as its folder holds it. */
export interface InventedExport {
  readonly issues: readonly Json[];
  readonly projects: readonly Json[];
  readonly jalon: Json;
  /** Instant of the site's clock. */
  readonly now: string;
}

const TYPES = [
  { id: '10000', name: 'Epic', description: '', subtask: false, hierarchyLevel: 1 },
  { id: '10001', name: 'Task', description: '', subtask: false, hierarchyLevel: 0 },
] as const;
export const [EPIC, TASK] = TYPES;

export const TO_DO = {
  id: '10000',
  name: 'To Do',
  statusCategory: { id: 2, key: 'new', name: 'To Do' },
} as const;
export const IN_PROGRESS = {
  id: '10001',
  name: 'In Progress',
  statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' },
} as const;
export const DONE = {
  id: '10002',
  name: 'Done',
  statusCategory: { id: 3, key: 'done', name: 'Done' },
} as const;

/** People of every invented export; the first administers. */
export const PEOPLE = ['planner', 'ada', 'blaise', 'carl', 'dorothy'].map((accountId) => ({
  accountId,
  accountType: 'atlassian',
  active: true,
  timeZone: 'Etc/UTC',
  displayName: accountId.charAt(0).toUpperCase() + accountId.slice(1),
}));

/** Writes an export into a folder of its own and gives the folder; `remove` takes it away. */
export function writtenExport({ issues, projects, jalon, now }: InventedExport) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-invented-'));
  const lines = issues.map((issue) => `${JSON.stringify(issue)}\n`).join('');
  writeFileSync(join(folder, 'issues.jsonl.gz'), gzipSync(lines));
  const files = { projects, jalon, users: PEOPLE, site: { name: 'Invented', timeZone: 'Etc/UTC', now } };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
