import { jqlOfIssues } from '../../src/report/committee-page/jql-of-issues';

describe('the query for some issues', () => {
  test.each([
    [['PORT-1', 'PORT-22'], 'issuekey in (PORT-1, PORT-22)'],
    [['10001'], 'issuekey in (10001)'],
    [['A_B2-3'], 'issuekey in (A_B2-3)'],
    [['x") OR project = SECRET ("'], 'issuekey in ("x\\") OR project = SECRET (\\"")'],
    [['a\\'], 'issuekey in ("a\\\\")'],
  ])('%j', (issues, jql) => expect(jqlOfIssues(issues)).toBe(jql));
});
