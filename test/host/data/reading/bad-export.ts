import type { z } from 'zod';

/** Where something is wrong in a site export, and what was expected there. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  /** Path of the value inside the document, such as `fields.status.id`. */
  readonly path?: string;
}

/** The error that says which file of a site export is wrong, on which line and at which path. */
export function badExport(place: Place, expected: string, cause?: unknown): Error {
  const where = [
    place.file,
    place.line === undefined ? '' : `:${place.line}`,
    place.path ? `: ${place.path}` : '',
  ].join('');
  return new Error(`${where}: ${expected}`, cause === undefined ? undefined : { cause });
}

/** `fields.worklog.worklogs[3].id` from the parts of a path. */
export function pathText(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** The first thing that a schema finds wrong: where it stands, and what was expected there. */
export function firstFault(error: z.ZodError): {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
} {
  const [fault] = error.issues;
  if (fault === undefined) return { path: [], expected: 'not as expected' };
  if (fault.code !== 'unrecognized_keys') return { path: fault.path, expected: fault.message };
  return { path: [...fault.path, ...fault.keys.slice(0, 1)], expected: 'nothing is known of this name' };
}
