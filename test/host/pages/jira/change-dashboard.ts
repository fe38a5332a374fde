import { fieldsOf } from '../rest';
import type { Visit } from '../visit';
import { dashboardGadgets, GADGET_SIZES } from './dashboard-gadgets';

/** Moves, resizes or removes a gadget: whatever button of its menu was pressed. */
export function changeGadget(visit: Visit, id: string, form: URLSearchParams): void {
  const gadgets = dashboardGadgets(visit.parts.state);
  const size = GADGET_SIZES.find((candidate) => candidate === form.get('size'));
  if (size !== undefined) gadgets.change(id, { size });
  if (form.has('remove')) gadgets.remove(id);
  if (form.has('move')) gadgets.move(id, form.get('move') === '-1' ? -1 : 1);
}

/** Keeps what the gadget's editor submitted. */
export function configureGadget(visit: Visit, id: string, submitted: unknown): void {
  dashboardGadgets(visit.parts.state).change(id, { configuration: fieldsOf(submitted) });
}
