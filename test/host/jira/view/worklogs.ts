import type { Json } from '../../seams/json';
import { listIn, objectIn } from '../../data/reading/json-access';
import { instantOf } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { withAuthors } from './author-view';

/** Every worklog of an issue, oldest first. */
export function worklogsOf(issue: IssueFacts): readonly Json[] {
  return listIn(objectIn(issue.document.fields, 'worklog'), 'worklogs')
    .map(withAuthors)
    .toSorted((one, other) => (instantOf(one['started']) ?? 0) - (instantOf(other['started']) ?? 0));
}
