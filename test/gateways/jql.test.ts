import { fc } from '../property-runs';
import { changedIssues, issuesOfProject, quoted, theseIssues } from '../../src/gateways/jira/jql';

describe('text in JQL', () => {
  test.each([
    ['PORT', '"PORT"'],
    ['L\'été "chaud"', '"L\'été \\"chaud\\""'],
    ['back\\slash', '"back\\\\slash"'],
    ['a" OR project = SECRET OR "b', '"a\\" OR project = SECRET OR \\"b"'],
    ['two\nlines', '"two lines"'],
  ])('%j becomes %s', (text, literal) => {
    expect(quoted(text)).toBe(literal);
  });

  test('never ends its literal early', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = quoted(text).slice(1, -1);
        expect(inside.replace(/\\[\\"]/g, '')).not.toMatch(/["\\\n\r]/);
      }),
    );
  });
});

test('queries are bounded and ordered', () => {
  expect(issuesOfProject('10000', null, null)).toBe('project = "10000" ORDER BY created ASC, key ASC');
  expect(issuesOfProject('10000', '2026-01-31 09:15', '2026-03-01 00:00')).toBe(
    'project = "10000" AND created >= "2026-01-31 09:15" AND created < "2026-03-01 00:00" ORDER BY created ASC, key ASC',
  );
  expect(changedIssues('10000', 75)).toBe('project = "10000" AND updated >= "-75m" ORDER BY created ASC, key ASC');
  expect(theseIssues(['1', 'PORT-2'])).toBe('issue in ("1", "PORT-2") ORDER BY created ASC, key ASC');
});
