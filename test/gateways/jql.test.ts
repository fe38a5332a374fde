import { fc } from '../property-runs';
import {
  changedIssues,
  issuesOfProject,
  minuteInZone,
  quoted,
  theseIssues,
} from '../../src/gateways/jira/jql';

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
  expect(changedIssues('10000', 75)).toBe(
    'project = "10000" AND updated >= "-75m" ORDER BY created ASC, key ASC',
  );
  expect(theseIssues(['1', 'PORT-2'])).toBe('issue in ("1", "PORT-2") ORDER BY created ASC, key ASC');
});

test.each([
  ['2011-04-15T02:23:05.000+0000', 'Europe/Paris', '2011-04-15 04:23'],
  ['2011-12-31T23:30:59.999Z', 'Europe/Paris', '2012-01-01 00:30'],
  ['2026-07-01T00:00:00Z', 'America/St_Johns', '2026-06-30 21:30'],
])('%s is in %s the minute %s', (instant, timeZone, minute) => {
  expect(minuteInZone(Date.parse(instant), timeZone)).toBe(minute);
});
