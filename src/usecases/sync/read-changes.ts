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
 * Minutes before the last sync that are read again: Jira's index lags, and the window moves while pages are
 * read.
 */
const OVERLAP_MINUTES = 15;
/** Most issues that a search looks up besides its index. */
const LOOKED_UP = 50;
/** Milliseconds between two comparisons of all issues with Jira's, even where the count agrees. */
const COMPARED_EVERY = 7 * 86_400_000;
/** Number of unchanged issues read again from which on it pays to store that they are read. */
const MANY = 100;

export interface WhatToRead extends NotedChanges {
  /** Looks for all changes, not only for those that are noted. */
  readonly hourly: boolean;
}

/**
 * Reads what changed in a project since the last sync, and what is noted, whatever Jira's index shows of it.
 * Stores and computes only where something differs.
 */
export const readChanges =
  (ports: Ports) =>
  async (projectId: string, record: SyncRecord, what: WhatToRead): Promise<ChangeSync> => {
    const now = ports.now();
    const meta =
      what.hourly || what.meta ? await refreshMeta(ports)(projectId) : await storedMeta(ports, projectId);
    const drift = what.hourly ? await driftOf(ports, projectId) : 0;
    const overdue = now - (record.comparedAt ?? 0) >= COMPARED_EVERY;
    const compare = what.hourly && (overdue || drift !== leftDrift(record) || !isConfirmed(record));
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
    const lasting = what.hourly ? seenTwice(leftDrift(record), drift) : (meta.notRead?.apart ?? 0);
    const notRead = issueIds.length + lasting > 0 ? { issueIds, apart: lasting } : undefined;
    await noteNotRead(ports)(projectId, known, notRead);
    const since = { minutes, facts: factsChanged, movedAway: merge.movedAway };
    const recount = searched || factsChanged || what.meta;
    const changed = await counted(ports, projectId, meta, recount ? since : null);
    const after = {
      ...record,
      ...(searched ? { readSince: now, lately: recentlyRead } : {}),
      ...(compare ? compared(record, now, await driftOf(ports, projectId)) : {}),
      touchedAt: now,
    };
    return { record: after, changed, worthStoring: changed || compare || merge.seen.size > MANY };
  };

/**
 * Compares what holds for the whole site. Where another field holds starts or epics, all of the project is
 * read again, as every issue is read from these fields; other differences are only stored.
 */
async function compareSite(ports: Ports, meta: ProjectMeta): Promise<void> {
  const site = await readSite(ports);
  if (site.startField !== meta.startField || site.epicField !== (meta.epicField ?? null)) {
    await ports.queue.push({ kind: 'begin', projectId: meta.project.id });
  } else if (!isDeepStrictEqual(site, siteOf(meta)))
    await ports.store.writeMeta(meta.project.id, { ...meta, ...site });
}

interface ChangeSync {
  /** The sync record afterwards. */
  readonly record: SyncRecord;
  /** Figures were stored. */
  readonly changed: boolean;
  /** The sync record is worth a write. */
  readonly worthStoring: boolean;
}

/**
 * What was noted recently, the latest first, as many as a search looks up: Jira's index may lag and show it
 * as it was before, which must not replace what was read already.
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

/** Minutes since the last sync, with the overlap; a clock that went back does not shorten them. */
const minutesSince = ({ readSince }: SyncRecord, now: number): number =>
  Math.ceil(Math.max(0, now - (readSince ?? now)) / 60_000) + OVERLAP_MINUTES;

async function storedMeta(ports: Ports, projectId: string): Promise<ProjectMeta> {
  const meta = await ports.store.readMeta(projectId);
  if (!meta) throw new Failure('not-synchronised');
  return meta;
}

/**
 * Whether the drift that a comparison left was left by the one before it as well. An index that lags hides
 * what it will show an hour later, so one comparison alone is not believed.
 */
const isConfirmed = (record: SyncRecord): boolean =>
  leftDrift(record) === 0 || record.driftConfirmed === true;

/** What is stored of a comparison that left a drift. */
const compared = (record: SyncRecord, now: number, drift: number) => ({
  comparedAt: now,
  stillApart: drift,
  driftConfirmed: drift !== 0 && drift === leftDrift(record),
});

/** The drift that the last comparison left. */
const leftDrift = (record: SyncRecord): number => record.stillApart ?? 0;

/** The number of issues that Jira counted beyond the stored ones both times, as the count is approximate. */
const seenTwice = (before: number, now: number): number => Math.max(0, Math.min(before, now));

/** The difference between Jira's count and the stored issues: a sign of a deletion without an event. */
async function driftOf(ports: Ports, projectId: string): Promise<number> {
  const [inJira, stored] = await Promise.all([
    ports.jira.countIssues('app', projectId),
    ports.store.readVersion(projectId),
  ]);
  return inJira - (stored?.projectIssues ?? 0);
}

/**
 * Resolves sources where `since` says what may have changed, and computes where the stored input differs.
 * Answers whether figures were computed.
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
