import type { Deliverable } from '../../../../src/domain/plan/project-plan';
import type { ReplyControls } from '../../surface/use-reply';

/** The stored deliverables, asked for again where a save meets somebody else's. */
export type DeliverableStock = ReplyControls<{ readonly deliverables: readonly Deliverable[] }>;
