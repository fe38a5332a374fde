import type { ReplyControls } from '../../surface/use-reply';
import type { Deliverable } from '../../../../src/domain/plan/deliverable';

/** The stored deliverables, asked for again where a save meets somebody else's. */
export type DeliverableStock = ReplyControls<{ readonly deliverables: readonly Deliverable[] }>;
