import { openJira } from './open-jira';

const { ask, find } = openJira();

describe('a JQL query', () => {
  test.each([
    ['project = APP', 'APP-1 APP-2 APP-3 APP-4 APP-5 APP-6'],
    ['project = "Application"', 'APP-1 APP-2 APP-3 APP-4 APP-5 APP-6'],
    ['project = 20', 'HID-7'],
    ['project in (APP, HID) AND type = Epic', 'APP-1'],
    ['key = APP-3', 'APP-3'],
    ['key in (app-3, 2)', 'APP-2 APP-3'],
    ['key > APP-4 AND project = APP', 'APP-5 APP-6'],
    ['parent = APP-1', 'APP-2 APP-3'],
    ['parentEpic = APP-1', 'APP-2 APP-3 APP-4'],
    ['"Epic Link" = APP-1', 'APP-2 APP-3 APP-4'],
    ['project = APP AND parent is EMPTY', 'APP-1 APP-5 APP-6'],
    ['issuetype in subTaskIssueTypes()', 'APP-4'],
    ['status = "En cours"', 'APP-3'],
    ['statusCategory = Done', 'APP-2'],
    ['project = APP AND statusCategory != "To Do"', 'APP-2 APP-3'],
    ['resolution = Unresolved AND project = APP', 'APP-1 APP-3 APP-4 APP-5 APP-6'],
    ['resolution is not EMPTY', 'APP-2'],
    ['resolution = Done', 'APP-2'],
    ['assignee = bruno', 'APP-2'],
    ['assignee = "chloe@example.invalid"', 'APP-3'],
    ['assignee != bruno', 'APP-3'],
    ['assignee in (bruno, EMPTY) AND project = APP', 'APP-1 APP-2 APP-4 APP-5 APP-6'],
    ['reporter = currentUser()', 'APP-5'],
    ['assignee in membersOf("jira-users")', 'APP-2 APP-3'],
    ['priority = High', 'APP-3'],
    ['priority > Low AND project = APP', 'APP-1 APP-2 APP-3 APP-4 APP-5'],
    ['priority < Medium', 'APP-6'],
    ['labels = urgent', 'APP-3'],
    ['labels not in (urgent)', 'APP-2'],
    ['component = Portail', 'APP-3'],
    ['fixVersion = "1.0"', 'APP-2'],
    ['fixVersion in unreleasedVersions()', 'APP-3'],
    ['fixVersion in releasedVersions(APP)', 'APP-2'],
    ['fixVersion > "1.0"', 'APP-3'],
    ['level = 900', 'APP-5'],
    ['summary ~ "page accueil"', 'APP-3'],
    ['summary ~ etude', 'APP-2'],
    ['summary ~ "r*"', 'APP-3 APP-6'],
    ['summary !~ "r*" AND project = APP', 'APP-1 APP-2 APP-4 APP-5'],
    ['description ~ "graphique"', 'APP-3'],
    ['text ~ "\\"maquette graphique\\""', 'APP-3'],
    ['description is not EMPTY', 'APP-3'],
    ['duedate <= "2026-02-28"', 'APP-2'],
    ['due > 0d', 'APP-3'],
    ['due is EMPTY AND project = APP', 'APP-1 APP-4 APP-5 APP-6'],
    ['resolved >= startOfMonth(-1) AND resolved < startOfMonth()', 'APP-2'],
    ['resolved > -2w', ''],
    ['created >= startOfDay(-1d)', 'APP-6'],
    ['created >= "2026-03-01 23:00"', 'APP-6'],
    ['created >= "2026/03/02"', ''],
    ['created >= startOfWeek(-1)', 'APP-6'],
    ['created <= endOfYear() AND project = HID', 'HID-7'],
    ['timespent > 8h', 'APP-2 APP-3'],
    ['originalEstimate = 1h', 'APP-4'],
    ['remainingEstimate >= 600', 'APP-3'],
    ['workratio > 100', 'APP-2'],
    ['worklogAuthor = chloe', 'APP-2'],
    ['worklogDate >= "2026-02-04"', 'APP-2'],
    ['worklogDate = "2026-02-05"', 'APP-2'],
    ['worklogDate in ("2026-02-03", "2026-02-04")', 'APP-2'],
    ['worklogDate = "2026-02-04"', ''],
    ['worklogDate < startOfDay(-27d) AND worklogAuthor = bruno', ''],
    ['"Start date" = "2026-02-16"', 'APP-3'],
    ['cf[10015] < 0d', 'APP-3'],
    ['status was "À faire" AND status = Terminé', 'APP-2'],
    ['status changed TO Terminé AFTER "2026-02-01" BY bruno', 'APP-2'],
    ['status changed FROM "À faire" TO Terminé BEFORE "2026-02-01"', ''],
    ['status was not "À faire"', ''],
    ['sprint in openSprints()', ''],
    ['NOT (project = APP) AND created is not EMPTY', 'HID-7'],
    ['project = APP AND (labels = etude OR labels = front)', 'APP-2 APP-3'],
    ['project = HID OR key = APP-1', 'APP-1 HID-7'],
  ])('%s finds %s', async (jql, keys) => {
    expect((await find(`${jql} ORDER BY key`)).join(' ')).toBe(keys);
  });

  test.each([
    ['project = APP ORDER BY key DESC', 'APP-6 APP-5 APP-4 APP-3 APP-2 APP-1'],
    ['project = APP', 'APP-6 APP-5 APP-4 APP-3 APP-2 APP-1'],
    ['project = APP ORDER BY duedate, key', 'APP-2 APP-3 APP-1 APP-4 APP-5 APP-6'],
    ['project = APP ORDER BY duedate DESC, key', 'APP-1 APP-4 APP-5 APP-6 APP-3 APP-2'],
    ['project = APP ORDER BY priority DESC, created DESC, key ASC', 'APP-3 APP-1 APP-2 APP-4 APP-5 APP-6'],
    ['project = APP ORDER BY status DESC, key', 'APP-2 APP-3 APP-1 APP-4 APP-5 APP-6'],
    ['project = APP AND assignee is not EMPTY ORDER BY assignee', 'APP-2 APP-3'],
    ['project = APP ORDER BY rank', 'APP-1 APP-2 APP-3 APP-4 APP-5 APP-6'],
    ['project = APP AND type = Task ORDER BY summary', 'APP-2 APP-3 APP-6 APP-5'],
  ])('%s gives %s', async (jql, keys) => {
    expect((await find(jql)).join(' ')).toBe(keys);
  });

  test.each([
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    [
      'ORDER BY key',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    ['project = NONE', "The value 'NONE' does not exist for the field 'project'."],
    ['status = Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['fixVersion = "9.9"', "The value '9.9' does not exist for the field 'fixVersion'."],
    ['key = APP-99', "An issue with key 'APP-99' does not exist for field 'issueKey'."],
    ['project ~ APP', "The operator '~' is not supported by the 'project' field."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['assignee = nowhere()', "Unable to find JQL function 'nowhere()'."],
    ['created > 2026-13-45', "Date value '2026-13-45' for field 'created' is invalid."],
    [
      'project = APP ORDER BY nothing',
      "Field 'nothing' does not exist or you do not have permission to view it.",
    ],
    ['project =', 'Error in the JQL Query: '],
    ['project = APP AND', 'Error in the JQL Query: '],
    [
      'project = APP ORDER BY key, created, updated, status, priority, due, assignee, reporter',
      'at most 7 fields',
    ],
  ])('“%s” is refused: %s', async (jql, message) => {
    const { status, body } = await ask('POST', '/search/jql', { body: { jql } });
    expect(status).toBe(400);
    expect(body).toEqual({ errorMessages: [expect.stringContaining(message)], errors: {} });
  });

  test('is checked without being run', async () => {
    const { body } = await ask('POST', '/jql/parse?validation=strict', {
      body: { queries: ['project = APP', 'project = NONE'] },
    });
    expect(body).toEqual({
      queries: [
        { query: 'project = APP' },
        { query: 'project = NONE', errors: ["The value 'NONE' does not exist for the field 'project'."] },
      ],
    });
  });

  test('is matched against issues', async () => {
    const { body } = await ask('POST', '/jql/match', {
      body: { issueIds: [1, 2, 99], jqls: ['type = Epic', 'parent = APP-1'] },
    });
    expect(body).toEqual({
      matches: [
        { matchedIssues: [1], errors: [] },
        { matchedIssues: [2], errors: [] },
      ],
    });
  });

  test('reads dates in the time zone of who asks', async () => {
    // APP-6 was created on 1 March at 23:30 in Paris.
    expect(await find('created >= "2026-03-01" AND created < "2026-03-02"')).toEqual(['APP-6']);
  });
});
