import type { DeliverableResult } from '../../domain/project/deliverable-result';

/** « L-07 Dossier d’architecture »: the id first, once. */
export function deliverableTitle({ id, name }: Pick<DeliverableResult, 'id' | 'name'>): string {
  return name.startsWith(id) ? name : `${id} ${name}`;
}
