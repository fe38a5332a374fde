import { z } from 'zod';
import type { FaultState } from '../faults/create-faults';
import type { Collection } from '../seams/state';

const MOST = 90;
const request = z.strictObject({
  accounts: z
    .array(z.strictObject({ accountId: z.string().min(1), updatedAt: z.iso.datetime() }))
    .min(1)
    .max(MOST),
});

export interface AccountReportOptions {
  readonly faults: Pick<FaultState, 'now'>;
  /** What the app said last of each account: since when it keeps what it keeps. */
  readonly reported: Collection<string>;
}

/**
 * Answers an app that reports whose personal data it keeps: which of these accounts are closed, or nothing
 * where none is.
 */
export function createAccountReports({ faults, reported }: AccountReportOptions) {
  return (init: RequestInit): Response => {
    const parsed = request.safeParse(JSON.parse(typeof init.body === 'string' ? init.body : '{}'));
    if (!parsed.success) return Response.json({ errorMessages: ['Invalid request body'] }, { status: 400 });
    const { accounts } = parsed.data;
    for (const { accountId, updatedAt } of accounts) reported.set(accountId, updatedAt);
    const closed = accounts.filter(
      ({ accountId }) => faults.now.closedAccounts?.includes(accountId) ?? false,
    );
    if (closed.length === 0) return new Response(null, { status: 204 });
    return Response.json({
      accounts: closed.map(({ accountId }) => ({ accountId, status: 'closed' })),
    });
  };
}
