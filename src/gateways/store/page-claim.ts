import kvs from '@forge/kvs';
import { askStore, askStoreOnce } from './ask-store';
import { isConflict } from './conflict';

const claimKey = (projectId: string): string => `first-page:${projectId}`;

interface Claim {
  /** Epoch milliseconds at which the claim expires: its holder may have died. */
  readonly until: number;
}

/** Lets one caller at a time create the first committee page of a project. False: somebody else is at it. */
export async function claimFirstPage(projectId: string, now: number, until: number): Promise<boolean> {
  const key = claimKey(projectId);
  const claim = await askStore(() => kvs.get<Claim>(key));
  if (claim !== undefined && claim.until <= now) await releaseFirstPage(projectId);
  try {
    await askStoreOnce(() => kvs.set(key, { until } satisfies Claim, { keyPolicy: 'FAIL_IF_EXISTS' }));
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

export const releaseFirstPage = (projectId: string): Promise<void> =>
  askStore(() => kvs.delete(claimKey(projectId)));
