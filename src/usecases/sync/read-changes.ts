import { isDeepStrictEqual } from 'node:util';
import type { NotedChanges } from '../../contract/stored/notes';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { SyncRecord } from '../../contract/stored/sync-record';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { beginMerge, hasNewStatus, mergeChanges } from './merge-changes';
import { noteNotRead, refreshMeta, readSite, siteOf } from './read-meta';
import { currentVersion, recompute } from '../figures/recompute';
import { resolveSources, type Since } from './resolve-sources';

/**
 * Read again before the last reading's beginning: Jira's index lags, and the window slides while pages are
 * read.
 */
const OVERLAP_MINUTES = 15;
/** Most issues that a search looks up beside its index. */
const LOOKED_UP = 50;
/** How often the issues of a project are held against Jira's though the count agrees. */
const COMPARED_EVERY = 7 * 86_400_000;
/** Reading so many again for nothing is worth a write that says that they are read. */
const MANY = 100;

export interface WhatToRead extends NotedChanges {
  /** Everything that may have been missed is looked for, not only what was noted. */
  readonly hourly: boolean;
}

/**
 * Reads what changed in a project since the last reading, and what was noted whatever Jira's index says of
 * it; stores and computes only where something differs.
 */
export const readChanges =
  (ports: Ports) =>
  async (projectId: string, record: SyncRecord, what: WhatToRead): Promise<ChangeSync> => {
    const now = ports.now();
    const meta =
      what.hourly || what.meta ? await refreshMeta(ports)(projectId) : await storedMeta(ports, projectId);
    const drift = what.hourly ? await driftOf(ports, projectId) : 0;
    const overdue = now - (record.comparedAt ?? 0) >= COMPARED_EVERY;
    const compare = what.hourly && (overdue || drift !== (record.stillApart ?? 0));
    if (what.hourly && overdue) await compareSite(ports, meta);
    const searched = what.hourly || what.issueIds.length > 0;
    const minutes = minutesSince(record, now);
    const recentlyRead = recentlyReadOf(record, what, now);
    const merge = await beginMerge(ports, projectId, meta);
    const current = recentlyRead.map(({ id }) => id);
    const search = searched ? { minutes, current } : null;
    const issueIds = await mergeChanges(ports, merge, what, { search, compare });
    const factsChanged = await merge.facts.close();
    const known = hasNewStatus(merge) ? await refreshMeta(ports)(projectId) : meta;
    const lasting = what.hourly ? seenTwice(record.stillApart ?? 0, drift) : (meta.notRead?.apart ?? 0);
    const notRead = issueIds.length + lasting > 0 ? { issueIds, apart: lasting } : undefined;
    await noteNotRead(ports)(projectId, known, notRead);
    const since = { minutes, facts: factsChanged, movedAway: merge.movedAway };
    const recount = searched || factsChanged || what.meta;
    const changed = await counted(ports, projectId, meta, recount ? since : null);
    const after = {
      ...record,
      ...(searched ? { readSince: now, lately: recentlyRead } : {}),
      ...(compare ? { comparedAt: now, stillApart: await driftOf(ports, projectId) } : {}),
      touchedAt: now,
    };
    return { record: after, changed, worthStoring: changed || compare || merge.seen.size > MANY };
  };

/**
 * Starts and epics of all issues are read from one field each: where the site has got other ones, all of the
 * project is read anew, and what else holds for the whole site with it; types of link and units of time alone
 * are stored.
 */
async function compareSite(ports: Ports, meta: ProjectMeta): Promise<void> {
  const site = await readSite(ports);
  if (site.startField !== meta.startField || site.epicField !== (meta.epicField ?? null)) {
    await ports.queue.push({ kind: 'begin', projectId: meta.project.id });
  } else if (!isDeepStrictEqual(site, siteOf(meta)))
    await ports.store.writeMeta(meta.project.id, { ...meta, ...site });
}

interface ChangeSync {
  /** Where the reading stands afterwards. */
  readonly record: SyncRecord;
  /** Figures were stored. */
  readonly changed: boolean;
  /** Where the reading stands is worth a write. */
  readonly worthStoring: boolean;
}

/**
 * What was noted of late, the latest first, as many as a search looks up: an index that lags may show what
 * was read already as it was before, and a reading soon after must not put that back.
 */
function recentlyReadOf(
  { lately: recentlyRead = [] }: SyncRecord,
  what: WhatToRead,
  now: number,
): NonNullable<SyncRecord['lately']> {
  const noted = what.issueIds.map((id) => ({ id, at: now }));
  const before = recentlyRead.filter(
    ({ id, at }) => !what.issueIds.includes(id) && now - at < OVERLAP_MINUTES * 60_000,
  );
  return [...noted, ...before].filter(({ id }) => !what.goneIds.includes(id)).slice(0, LOOKED_UP);
}

/** A clock that went back since asks for no less. */
const minutesSince = ({ readSince }: SyncRecord, now: number): number =>
  Math.ceil(Math.max(0, now - (readSince ?? now)) / 60_000) + OVERLAP_MINUTES;

async function storedMeta(ports: Ports, projectId: string): Promise<ProjectMeta> {
  const meta = await ports.store.readMeta(projectId);
  if (!meta) throw new Failure('not-synchronised');
  return meta;
}

/** By how many issues Jira counts more than were read, as far as it was so after the last comparison too. */
const seenTwice = (before: number, now: number): number => Math.max(0, Math.min(before, now));

/**
 * By how many issues Jira's count differs from the stored ones: the sign of a deletion of which no event
 * told.
 */
async function driftOf(ports: Ports, projectId: string): Promise<number> {
  const [inJira, stored] = await Promise.all([
    ports.jira.countIssues('app', projectId),
    ports.store.readVersion(projectId),
  ]);
  return inJira - (stored?.projectIssues ?? 0);
}

/**
 * Resolves what deliverables select where `since` says what may have changed, and computes where what is
 * stored asks for it. Answers whether figures were computed.
 */
async function counted(
  ports: Ports,
  projectId: string,
  meta: ProjectMeta,
  since: Since | null,
): Promise<boolean> {
  if (since !== null) await resolveSources(ports)(projectId, since);
  if (await currentVersion(ports)(projectId, meta.timeZone)) return false;
  await recompute(ports)(projectId);
  return true;
}
