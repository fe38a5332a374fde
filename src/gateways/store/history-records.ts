import kvs from '@forge/kvs';
import type { Declaration, Publication, Snapshot } from '../../contract/stored';
import { isoOf } from '../../domain/calendar/day';
import { packed } from './packed';
import { SCHEMA } from './values';

interface StoredDeclaration {
  readonly schema: number;
  readonly projectId: string;
  readonly issueId: string;
  readonly at: string;
  readonly day: string;
  readonly by: string;
  readonly percent?: number;
  readonly remainingSeconds?: number;
  readonly note?: string;
}

/** Appends what somebody declared; nothing is ever overwritten. */
export async function appendDeclaration(declaration: Declaration): Promise<void> {
  const { percent, remainingSeconds, note, day, ...rest } = declaration;
  const stored: StoredDeclaration = {
    schema: SCHEMA,
    ...rest,
    day: isoOf(day),
    ...(percent === null ? {} : { percent }),
    ...(remainingSeconds === null ? {} : { remainingSeconds }),
    ...(note === null ? {} : { note }),
  };
  const key = `${declaration.issueId}:${declaration.at}:${crypto.randomUUID().slice(0, 8)}`;
  await kvs.entity<StoredDeclaration>('declaration').set(key, stored, { keyPolicy: 'FAIL_IF_EXISTS' });
}

/** Keeps the figures of a day: the last ones told that day stand. Past days are never written again. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  const day = isoOf(snapshot.day);
  await kvs.entity('snapshot').set(`${snapshot.projectId}:${day}`, {
    schema: SCHEMA,
    projectId: snapshot.projectId,
    day,
    methodVersion: snapshot.methodVersion,
    body: await packed({ totals: snapshot.totals, deliverables: snapshot.deliverables }),
  });
}

/** Appends that a committee page was written. */
export async function appendPublication(publication: Publication): Promise<void> {
  const { by, ...rest } = publication;
  const key = `${publication.projectId}:${publication.at}`;
  await kvs.entity('publication').set(key, { schema: SCHEMA, ...rest, ...(by === null ? {} : { by }) });
}
