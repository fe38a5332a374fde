import type { CommitteePage } from '../../contract/committees';
import type { ProjectResult } from '../../domain/project/project-result';
import type { Page } from '../ports/confluence-ports';

/** What the committee remembers of the page that it has; `now` in epoch milliseconds. */
export const rememberedPage = (
  { id, title, path, version }: Page,
  { statusDate }: ProjectResult,
  now: number,
): CommitteePage => ({ pageId: id, title, path, version, publishedAt: now, statusDate });
