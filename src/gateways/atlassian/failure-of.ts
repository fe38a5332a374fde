import { z } from 'zod';
import type { FailureCode } from '../../contract/failure';
import { Failure } from '../../failure';
import type { Answer } from './with-retries';

const jiraErrors = z.object({
  errorMessages: z.array(z.string()).nullish(),
  errors: z.record(z.string(), z.string()).nullish(),
});
const confluenceErrors = z.object({
  message: z.string().nullish(),
  errors: z.array(z.object({ title: z.string().nullish(), detail: z.string().nullish() })).nullish(),
});

/** The failure for an error answer of a product; its `cause` keeps the status. */
export function failureOf(product: 'jira' | 'confluence', { status, text }: Answer): Failure {
  return new Failure(codeOf(product, status), messageOf(product, status, text), { cause: status });
}

function codeOf(product: 'jira' | 'confluence', status: number): FailureCode {
  if (status === 401 || status === 403 || status === 404) return 'forbidden';
  if (status === 409) return product === 'confluence' ? 'page-conflict' : 'conflict';
  if (status === 413) return 'too-large';
  if (status === 429 || status >= 500)
    return product === 'jira' ? 'jira-unavailable' : 'confluence-unavailable';
  return product === 'jira' ? 'jira-refused' : 'confluence-refused';
}

function messageOf(product: 'jira' | 'confluence', status: number, text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    const messages = product === 'jira' ? jiraMessages(answer) : confluenceMessages(answer);
    if (messages.length > 0) return messages.join(' ');
  } catch {
    // Not JSON: the page of a proxy says nothing that would help.
  }
  return `HTTP ${status}`;
}

function jiraMessages(answer: unknown): readonly string[] {
  const parsed = jiraErrors.safeParse(answer);
  return parsed.success
    ? [...(parsed.data.errorMessages ?? []), ...Object.values(parsed.data.errors ?? {})]
    : [];
}

function confluenceMessages(answer: unknown): readonly string[] {
  const parsed = confluenceErrors.safeParse(answer);
  if (!parsed.success) return [];
  const titles = (parsed.data.errors ?? []).map((error) => error.title ?? error.detail ?? '');
  return [...titles, parsed.data.message ?? ''].filter((message) => message !== '');
}
