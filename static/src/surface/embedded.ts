import type { ComponentType } from 'react';

/** What a gadget or a macro is given: what the host says of its place, its configuration among that. */
export interface EmbeddedProps {
  readonly extension: unknown;
}

/** A gadget or a macro. Each part is fetched by those who open it. */
export interface Embedded {
  readonly view: () => Promise<ComponentType<EmbeddedProps>>;
  /** What it is configured in. */
  readonly form: () => Promise<ComponentType<EmbeddedProps>>;
}

/** The row of the module that the host shows. Throws where a table has none for it. */
export function rowOf(rows: Readonly<Record<string, Embedded>>, moduleKey: string): Embedded {
  const row = rows[moduleKey];
  if (!row) throw new Error(`No row for the module "${moduleKey}".`);
  return row;
}
