import { createAccountReports } from '../../host/forge/account-reports';
import { createFaults } from '../../host/faults/create-faults';
import { createState } from '../../host/state/create-state';

const AT = '2026-02-27T16:00:00.000Z';

const opened = (closedAccounts: string[] = []) => {
  const reported = createState().collection<string>('reported');
  const answer = createAccountReports({ faults: createFaults({ closedAccounts }), reported });
  const report = (accounts: readonly unknown[]) =>
    answer({ method: 'POST', body: JSON.stringify({ accounts }) });
  return { reported, report };
};
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ accountId: `a${String(at)}`, updatedAt: AT }));

describe('a report of the accounts that an app keeps', () => {
  test('is answered with nothing where none of them is closed', async () => {
    const { report, reported } = opened();
    const answer = report(people(2));
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect([...reported.entries()]).toEqual([
      ['a0', AT],
      ['a1', AT],
    ]);
  });

  test('is answered with those that are closed', async () => {
    const answer = opened(['a1', 'b7']).report(people(3));
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { accounts: [{ accountId: 'a1', status: 'closed' }] },
    ]);
  });

  test.each([
    ['of more than ninety', people(91)],
    ['of nobody', []],
    ['without the instant of what is kept', [{ accountId: 'a0' }]],
  ])('%s is refused', (_what, accounts) => {
    const { report, reported } = opened();
    expect([report(accounts).status, reported.size]).toEqual([400, 0]);
  });
});
