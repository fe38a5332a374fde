import { z } from 'zod';

const name = z.string().min(1).max(255);
/** Jira's id of what a source names; where the site knows it, it prevails over key and name. */
const jiraId = z.string().min(1).max(64);

/** Where a deliverable's issues come from, as people enter it. */
export const sourceSchema = z.union([
  z.strictObject({ issue: name, id: jiraId.optional() }),
  z.strictObject({ version: name, id: jiraId.optional() }),
  z.strictObject({ component: name, id: jiraId.optional() }),
  z.strictObject({ label: name }),
  z.strictObject({ jql: z.string().min(1).max(20_000) }),
]);

/** What a risk concerns, as people enter it. */
export const riskSubjectSchema = z.union([
  z.strictObject({ deliverable: z.string().min(1).max(64) }),
  z.strictObject({ milestone: name }),
  z.strictObject({ issue: z.string().regex(/^[A-Z][A-Z0-9_]{0,99}-[1-9]\d{0,9}$/) }),
]);

/**
 * An issue that was hidden from who exported or looked (`UNSEEN_ISSUE`): saved again, it leaves what is
 * stored as it is.
 */
export const unseenIssueSchema = z.strictObject({ issue: z.literal('') });
