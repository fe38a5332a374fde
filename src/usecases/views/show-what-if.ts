import type { AskedOf } from '../../contract/call';
import type { viewCalls } from '../../contract/views';
import type { WhatIfModel } from '../../contract/what-if-model';
import type { Day } from '../../domain/calendar/day';
import type { ProjectInput } from '../../domain/issues/project-input';
import { INPUT } from '../../domain/access/input-fields';
import { seenBy } from '../../domain/access/seen-by';
import type { Viewer } from '../../domain/access/viewer';
import { compactInput } from '../../domain/what-if/compact-input';
import { withoutNames } from '../../domain/what-if/without-names';
import { Failure } from '../../failure';
import type { Caller, Ports } from '../ports/ports';
import { todayIn } from '../figures/recompute';
import { viewerOf } from '../access/viewer-of';
import { visibleInput } from '../access/visible-result';

/** Largest answer in characters: the platform's limit is 5 MB, with room for the envelope. */
const LARGEST = 4_500_000;

/**
 * What a browser needs to compute the project with something changed: without hidden issues, without money
 * for who may not see costs, without names for who does not manage the project. Throws
 * Failure('not-synchronised') before the first sync, and Failure('too-large').
 */
export const showWhatIf =
  (ports: Ports) =>
  async ({ projectId }: AskedOf<typeof viewCalls.showWhatIf>, caller: Caller): Promise<WhatIfModel> => {
    const [input, meta] = await Promise.all([
      visibleInput(ports)(projectId, { as: 'user', caller }),
      ports.store.readMeta(projectId),
    ]);
    if (!meta) throw new Failure('not-synchronised');
    const statusDate = todayIn(ports.now(), meta.timeZone);
    const model = { statusDate, input: inputSeenBy(viewerOf(caller), input, statusDate) };
    if (JSON.stringify(model).length > LARGEST) throw new Failure('too-large');
    return model;
  };

/** The engine's input of a day, as far as somebody may see it. */
export function inputSeenBy(viewer: Viewer, input: ProjectInput, statusDate: Day): ProjectInput {
  const seen = seenBy(viewer, INPUT, input);
  return compactInput(viewer.rights.has('manage') ? seen : withoutNames(seen), statusDate);
}
