import { proposeDeliverables } from '../../../src/domain/issues/propose-deliverables';
import { anIssue, on } from '../an-issue';

const version = {
  id: '7',
  name: '1.0',
  released: false,
  archived: false,
  start: null,
  release: on('2026-06-30'),
};
const summary = (...given: Parameters<typeof proposeDeliverables>) =>
  proposeDeliverables(...given).map(({ kind, source, issues, done, contractDate }) => ({
    kind,
    source,
    issues,
    done,
    contractDate,
  }));

describe('proposed deliverables', () => {
  test('epics first, with their descendants and due date', () => {
    const issues = [
      anIssue('P-1', { level: 1, due: on('2026-05-29') }),
      anIssue('P-2', { parentId: 'P-1', category: 'done' }),
      anIssue('P-3', { parentId: 'P-2', level: -1 }),
      anIssue('P-4', { level: 1, category: 'done', resolution: 'Annulé' }),
    ];
    expect(summary(issues, { versions: [version] })).toEqual([
      {
        kind: 'epic',
        source: { issue: 'P-1', id: 'P-1' },
        issues: 3,
        done: 1,
        contractDate: on('2026-05-29'),
      },
    ]);
  });

  test('else versions, with their release date', () => {
    const issues = [anIssue('P-1', { versionIds: ['7'] }), anIssue('P-2')];
    expect(summary(issues, { versions: [version] })).toEqual([
      {
        kind: 'version',
        source: { version: '1.0', id: '7' },
        issues: 1,
        done: 0,
        contractDate: on('2026-06-30'),
      },
    ]);
  });

  test('two versions of one name go by id', () => {
    const issues = [anIssue('P-1', { versionIds: ['7'] }), anIssue('P-2', { versionIds: ['8'] })];
    const proposals = proposeDeliverables(issues, { versions: [version, { ...version, id: '8' }] });
    expect(proposals.map(({ source }) => source)).toEqual([
      { version: '1.0', id: '7' },
      { version: '1.0', id: '8' },
    ]);
  });

  test('else components, else labels', () => {
    const listed = [{ id: '9', name: 'api' }];
    const proposed = proposeDeliverables([anIssue('P-1', { components: ['9'] })], { components: listed });
    expect(proposed[0]).toMatchObject({ name: 'api', source: { component: 'api', id: '9' }, issues: 1 });
    expect(summary([anIssue('P-1', { components: ['api'] })])[0]?.source).toEqual({ component: 'api' });
    expect(summary([anIssue('P-1', { labels: ['mvp'] })])[0]?.source).toEqual({ label: 'mvp' });
  });

  test('else the project as a whole', () => {
    expect(summary([anIssue('P-1'), anIssue('P-2')])).toEqual([
      { kind: 'project', source: { jql: 'project = "P"' }, issues: 2, done: 0, contractDate: null },
    ]);
  });

  test('nothing from nothing', () => expect(proposeDeliverables([])).toEqual([]));
});
