import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { badExport, pathText } from './bad-export';
import { lazyIssue } from './issue-document';
import { readLines, type Line } from './read-lines';
import { issueShape } from './shapes';

/** Issues of an export in file order, each checked; `mention` is told of every one while it is parsed. */
export async function readIssues(folder: string, mention: (issue: Json) => void): Promise<readonly IssueDocument[]> {
  const path = issuesFileOf(folder);
  const file = basename(path);
  const issues: IssueDocument[] = [];
  const lineOf = new Map<string, number>();
  try {
    for await (const line of readLines(path)) {
      if (isBlank(line.bytes)) continue;
      const issue = issueOf(line, file);
      for (const id of [issue.id, issue.key]) claim(lineOf, id, line.number, file);
      mention(issue);
      const { id, key } = issue;
      issues.push(lazyIssue({ id, key, bytes: line.bytes, hasChangelog: issue['changelog'] !== undefined }));
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(file)) throw error;
    throw badExport({ file }, `cannot be read to its end: ${error instanceof Error ? error.message : String(error)}`, error);
  }
  if (issues.length === 0) throw badExport({ file, line: 1 }, 'expected at least one issue, one a line');
  return issues;
}

function issuesFileOf(folder: string): string {
  if (!existsSync(folder)) throw badExport({ file: folder }, 'expected a folder with a site export; there is none');
  const found = ['issues.jsonl', 'issues.jsonl.gz'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw badExport({ file: join(folder, 'issues.jsonl') }, 'expected this file, or issues.jsonl.gz');
  return found;
}

function issueOf(line: Line, file: string): Json & { readonly id: string; readonly key: string } {
  const parsed = issueShape.safeParse(parse(line, file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badExport({ file, line: line.number, path: pathText(issue?.path ?? []) }, issue?.message ?? 'not as expected');
}

function parse(line: Line, file: string): unknown {
  try {
    return JSON.parse(line.bytes.toString('utf8')) as unknown;
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
