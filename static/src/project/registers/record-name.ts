import type { SeenRecord } from '../../../../src/contract/registers/calls';
import { valueOf } from '../../../../src/domain/register/register-record';
import type { SeenRegister } from './seen-register';

/** Name of a record: the value of the first column, with its id where that says nothing. */
export function nameOfRecord(
  { columns: [first] }: Pick<SeenRegister, 'columns'>,
  record: SeenRecord,
): string {
  const name = first === undefined ? null : valueOf(record.fields, first);
  return typeof name === 'string' && name !== '' ? name : record.id;
}
