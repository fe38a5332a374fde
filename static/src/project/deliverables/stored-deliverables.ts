import type { Deliverable } from '../../../../src/domain/plan/deliverable';
import type { ReplyControls } from '../../surface/use-reply';

/** The stored deliverables, asked for again when a save meets that of somebody else. */
export type StoredDeliverables = ReplyControls<{ readonly deliverables: readonly Deliverable[] }>;
