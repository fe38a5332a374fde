import type { CommitteeFigures, CommitteeRecord } from '../../contract/stored/committee-record';
import type { Day } from '../../domain/calendar/day';

/**
 * The figures of the committee before that of a status day: another day begins a new committee, the same day
 * again is the same committee.
 */
export function committeeBefore(record: CommitteeRecord, day: Day): CommitteeFigures | null {
  return record.figures?.statusDate === day ? record.previous : record.figures;
}
