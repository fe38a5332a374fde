import type { Json } from '../../seams/json';
import type { IssueDocument, SiteExport } from '../../seams/site-export';
import type { State } from '../../seams/state';
import { factsOf, type IssueFacts } from './issue-facts';

/** Every issue of the site: the export's, overlaid with what was changed since. */
export interface IssueStore {
  /** By id, by key, or by a key that it had before it moved. */
  find(idOrKey: string): IssueFacts | undefined;
  all(): Iterable<IssueFacts>;
  ofProject(projectKey: string): readonly IssueFacts[];
  countOf(projectKey: string): number;
  childrenOf(id: string): readonly IssueFacts[];
  /** The issue that a worklog was logged on. */
  ofWorklog(worklogId: string): IssueFacts | undefined;
  put(document: IssueDocument): IssueFacts;
  remove(id: string): void;
  /** Greatest id used so far. */
  lastId(): number;
  /** Greatest number used in the project's keys so far. */
  lastNumber(projectKey: string): number;
}

interface Index {
  readonly byId: Map<string, IssueFacts>;
  readonly idOfKey: Map<string, string>;
  readonly byProject: Map<string, Map<string, IssueFacts>>;
  readonly children: Map<string, Set<string>>;
  readonly issueOfWorklog: Map<string, string>;
  readonly lastNumbers: Map<string, number>;
}

interface Listeners {
  /** The fields of each issue. */
  readonly mentioned: (fields: Json) => void;
  /** Each change, with what was there before it. */
  readonly changed: (id: string, before: IssueFacts | undefined) => void;
}

/** Indexes the export's issues, then the changes kept in the state. */
export function issueStore(source: SiteExport, state: State, listeners: Listeners): IssueStore {
  const changed = state.collection<IssueDocument>('jira-issues');
  const deleted = state.collection<true>('jira-deleted-issues');
  const oldKeys = state.collection<string>('jira-old-keys');
  const index = emptyIndex();
  const once = interning();
  const lastId = source.issues.reduce((last, { id }) => Math.max(last, Number(id)), 10_000);
  const facts = (document: IssueDocument): IssueFacts => {
    listeners.mentioned(document.fields);
    return factsOf(document, once);
  };
  for (const document of source.issues) {
    if (!deleted.has(document.id) && !changed.has(document.id)) enter(index, facts(document));
    else noteNumber(index, document.key);
  }
  for (const [, document] of changed.entries()) enter(index, facts(document));
  return {
    find: (idOrKey) => {
      const key = idOrKey.toUpperCase();
      return index.byId.get(idOrKey) ?? index.byId.get(index.idOfKey.get(key) ?? oldKeys.get(key) ?? '');
    },
    all: () => index.byId.values(),
    ofProject: (projectKey) => [...(index.byProject.get(projectKey)?.values() ?? [])],
    countOf: (projectKey) => index.byProject.get(projectKey)?.size ?? 0,
    childrenOf: (id) => [...(index.children.get(id) ?? [])].flatMap((child) => index.byId.get(child) ?? []),
    ofWorklog: (worklogId) => index.byId.get(index.issueOfWorklog.get(worklogId) ?? ''),
    put(document) {
      const before = index.byId.get(document.id);
      listeners.changed(document.id, before);
      if (before !== undefined && before.key !== document.key) oldKeys.set(before.key, document.id);
      leave(index, document.id);
      changed.set(document.id, document);
      return enter(index, facts(document));
    },
    remove(id) {
      listeners.changed(id, index.byId.get(id));
      leave(index, id);
      changed.delete(id);
      deleted.set(id, true);
    },
    lastId: () => lastId,
    lastNumber: (projectKey) => index.lastNumbers.get(projectKey) ?? 0,
  };
}

function emptyIndex(): Index {
  return {
    byId: new Map(),
    idOfKey: new Map(),
    byProject: new Map(),
    children: new Map(),
    issueOfWorklog: new Map(),
    lastNumbers: new Map(),
  };
}

function enter(index: Index, facts: IssueFacts): IssueFacts {
  index.byId.set(facts.id, facts);
  index.idOfKey.set(facts.key, facts.id);
  const project = index.byProject.get(facts.projectKey) ?? new Map<string, IssueFacts>();
  index.byProject.set(facts.projectKey, project.set(facts.id, facts));
  if (facts.parentId !== null) {
    index.children.set(facts.parentId, (index.children.get(facts.parentId) ?? new Set()).add(facts.id));
  }
  for (const worklog of facts.worklogs) index.issueOfWorklog.set(worklog.id, facts.id);
  noteNumber(index, facts.key);
  return facts;
}

function leave(index: Index, id: string): void {
  const facts = index.byId.get(id);
  if (facts === undefined) return;
  index.byId.delete(id);
  index.idOfKey.delete(facts.key);
  index.byProject.get(facts.projectKey)?.delete(id);
  if (facts.parentId !== null) index.children.get(facts.parentId)?.delete(id);
  for (const worklog of facts.worklogs) index.issueOfWorklog.delete(worklog.id);
}

function noteNumber(index: Index, key: string): void {
  const dash = key.lastIndexOf('-');
  const project = key.slice(0, dash);
  index.lastNumbers.set(project, Math.max(index.lastNumbers.get(project) ?? 0, Number(key.slice(dash + 1))));
}

function interning(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
}
