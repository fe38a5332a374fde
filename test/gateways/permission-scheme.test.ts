import { holderOf } from '../../src/gateways/jira/permission-scheme';

describe('a holder of a permission, as Jira writes it', () => {
  test.each([
    [
      { type: 'user', parameter: 'camille' },
      { kind: 'person', name: 'camille' },
    ],
    [
      { type: 'group', parameter: 'moe' },
      { kind: 'group', name: 'moe' },
    ],
    [
      { type: 'projectRole', parameter: '10002', projectRole: { name: 'Administrators' } },
      { kind: 'role', name: 'Administrators' },
    ],
    [
      { type: 'projectRole', parameter: '10002' },
      { kind: 'role', name: null },
    ],
    [{ type: 'applicationRole' }, { kind: 'application', name: null }],
    [{ type: 'anyone' }, { kind: 'everybody', name: null }],
    [
      { type: 'userCustomField', parameter: 'customfield_10020' },
      { kind: 'field', name: null },
    ],
    [
      { type: 'somethingNew', parameter: '1' },
      { kind: 'other', name: null },
    ],
  ])('%j is %j', (written, holder) => {
    expect(holderOf(written)).toEqual(holder);
  });
});
