import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { badExport, firstFault, pathText } from './bad-export';
import { decodeText, withoutMark } from './decode-text';
import { lazyIssue } from './issue-document';
import { isObject } from './json-access';
import { readLines, type Line } from './read-lines';
import { issueShape } from './issue-shape';

/** Who looks at the issues of an export while they are read. */
interface Reader {
  /** Told of every issue while it is parsed. */
  mention(issue: Json): void;
  /** Key of the epic that an issue names in a field of its own, or null. Asked when all issues are read. */
  epicOf(fields: Json): string | null;
}

/**
 * Issues of an export in file order, each checked. An issue whose fields name no parent stands below its
 * epic.
 */
export async function readIssues(
  folder: string,
  { mention, epicOf }: Reader,
): Promise<readonly IssueDocument[]> {
  const path = issuesFileOf(folder);
  const file = basename(path);
  const issues: IssueDocument[] = [];
  const lineOf = new Map<string, number>();
  const byKey = new Map<string, IssueDocument>();
  const parentOf = (fields: Json): Json | null => asParent(byKey.get(epicOf(fields) ?? ''));
  try {
    for await (const read of readLines(path)) {
      const line = read.number === 1 ? { ...read, bytes: withoutMark(read.bytes) } : read;
      if (isBlank(line.bytes)) continue;
      const issue = issueOf(line, file);
      for (const id of [issue.id, issue.key]) claim(lineOf, id, line.number, file);
      mention(issue);
      const { id, key } = issue;
      const document = lazyIssue({
        id,
        key,
        bytes: line.bytes,
        hasChangelog: isObject(issue['changelog']),
        parentOf,
      });
      byKey.set(key, document);
      issues.push(document);
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(file)) throw error;
    throw badExport(
      { file },
      `cannot be read to its end: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  }
  if (issues.length === 0) throw badExport({ file, line: 1 }, 'expected at least one issue, one a line');
  return issues;
}

/** An issue as those below it name it. */
function asParent(issue: IssueDocument | undefined): Json | null {
  if (issue === undefined) return null;
  const { summary, status, priority, issuetype } = issue.fields;
  return { id: issue.id, key: issue.key, fields: { summary, status, priority, issuetype } };
}

function issuesFileOf(folder: string): string {
  if (!existsSync(folder))
    throw badExport({ file: folder }, 'expected a folder with a site export; there is none');
  const found = ['issues.jsonl', 'issues.jsonl.gz']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined)
    throw badExport({ file: join(folder, 'issues.jsonl') }, 'expected this file, or issues.jsonl.gz');
  return found;
}

function issueOf(line: Line, file: string): Json & { readonly id: string; readonly key: string } {
  const found = parse(line, file);
  if (isSearchAnswer(found)) throw badExport({ file, line: line.number, path: 'issues' }, SEARCH_ANSWER);
  const parsed = issueShape.safeParse(found);
  if (parsed.success) return parsed.data;
  const { path, expected } = firstFault(parsed.error);
  throw badExport({ file, line: line.number, path: pathText(path) }, expected);
}

const SEARCH_ANSWER =
  'this is an answer of search, which holds many issues: expected one issue a line; write each of its `issues` on a line';

/** What Jira answers to a search, saved as it came. */
const isSearchAnswer = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['issues']) && !('fields' in value);

function parse(line: Line, file: string): unknown {
  const text = decodeText(line.bytes, { file, line: line.number });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw badExport({ file, line: line.number }, 'expected one issue as a JSON object', error);
  }
}

function claim(lineOf: Map<string, number>, id: string, line: number, file: string): void {
  const other = lineOf.get(id);
  if (other !== undefined) throw badExport({ file, line }, `${id} stands already on line ${other}`);
  lineOf.set(id, line);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length === 0 || (bytes.length < 8 && bytes.toString('utf8').trim() === '');
}
