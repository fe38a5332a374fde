import kvs from '@forge/kvs';
import type { Declaration } from '../../contract/stored/declaration';
import type { Publication } from '../../contract/stored/publication';
import { isoOf } from '../../domain/calendar/day';
import { askStore, askStoreOnce } from './ask-store';
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
  await askStoreOnce(() =>
    kvs.entity<StoredDeclaration>('declaration').set(key, stored, { keyPolicy: 'FAIL_IF_EXISTS' }),
  );
}

/**
 * Keeps that a committee page is being written, or was; a second record of the same instant replaces the
 * first.
 */
export async function keepPublication(publication: Publication): Promise<void> {
  const { confirmation, ...rest } = publication;
  const stored = { ...rest, confirmation: confirmation && JSON.stringify(confirmation) };
  const known = Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null));
  const key = `${publication.projectId}:${publication.at}`;
  await askStore(() => kvs.entity('publication').set(key, { schema: SCHEMA, ...known }));
}
