import type { IssueView } from '../../../src/contract/views';
import { hoursText, numberText, percentOf, secondsOf } from '../form/entry';

/** What the boxes hold, as typed. */
export interface Draft {
  readonly hours: string;
  readonly percent: string;
}

/** What is sent: only what the person changed. */
export interface Change {
  readonly remainingSeconds?: number;
  readonly percent?: number;
}

export interface CheckedDraft {
  /** Null: nothing to send. */
  readonly change: Change | null;
  /** Which boxes hold something that is no value. */
  readonly errors: { readonly hours: boolean; readonly percent: boolean };
}

/** The boxes of an issue that nobody is editing. */
export function draftOf({ issue }: Pick<IssueView, 'issue'>, tag: string): Draft {
  const { remaining } = issue.effort;
  return {
    hours: remaining.known ? hoursText(remaining.value, tag) : '',
    percent: issue.declared ? numberText(issue.declared.percent, tag) : '',
  };
}

/** What a draft changes of what is stored. An empty box changes nothing; one wrong box holds back both. */
export function changeOf(draft: Draft, stored: Draft): CheckedDraft {
  const hours = entryOf(draft.hours, stored.hours, secondsOf);
  const percent = entryOf(draft.percent, stored.percent, percentOf);
  const errors = { hours: hours === 'wrong', percent: percent === 'wrong' };
  if (hours === 'wrong' || percent === 'wrong' || (hours === 'same' && percent === 'same'))
    return { change: null, errors };
  return {
    change: { ...(hours !== 'same' && { remainingSeconds: hours }), ...(percent !== 'same' && { percent }) },
    errors,
  };
}

function entryOf(
  text: string,
  stored: string,
  read: (text: string) => number | null,
): number | 'same' | 'wrong' {
  if (text.trim() === '' || text.trim() === stored) return 'same';
  return read(text) ?? 'wrong';
}

/** The change that undoes another one; null where a value from before is unknown. */
export function previousOf({ issue }: Pick<IssueView, 'issue'>, change: Change): Change | null {
  const { remaining } = issue.effort;
  if (change.remainingSeconds !== undefined && !remaining.known) return null;
  if (change.percent !== undefined && issue.declared === null) return null;
  return {
    ...(change.remainingSeconds !== undefined && remaining.known && { remainingSeconds: remaining.value }),
    ...(change.percent !== undefined && issue.declared && { percent: issue.declared.percent }),
  };
}
