import type { DeliverableResult } from '../../domain/project/deliverable-result';

/** The id, then the name without a repeated id: « L-07 Dossier d’architecture ». */
export function deliverableTitle({ id, name }: Pick<DeliverableResult, 'id' | 'name'>): string {
  return name.startsWith(id) ? name : `${id} ${name}`;
}
