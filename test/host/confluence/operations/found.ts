import type { Call } from '../operation';
import { refusal } from '../refusal';
import { mayWriteIn, visiblePage, visibleSpace } from '../store/rights';
import type { Page, Space } from '../store/records';

/** A path parameter that must be a whole number, as text. */
export function numberIn(call: Call, name: string): string {
  const value = call.request.param(name) ?? '';
  if (!/^\d+$/.test(value))
    throw refusal(
      400,
      `Provided value {${value}} for '${name}' is not the correct type. Expected type is long`,
    );
  return value;
}

/** The space that the caller may see, or 404. */
export function spaceFor(call: Call, idOrKey: string): Space {
  const space = visibleSpace(call.world, idOrKey, call.accountId);
  if (space === undefined)
    throw refusal(404, `No space was found with id {${idOrKey}}, or you do not have permission to view it`);
  return space;
}

/** The page of the path that the caller may see, or 404. */
export function pageFor(call: Call, id: string): { readonly page: Page; readonly space: Space } {
  const found = visiblePage(call.world, id, call.accountId);
  if (found === undefined)
    throw refusal(404, `No page was found with id {${id}}, or you do not have permission to view it`);
  return found;
}

/** The same for who wants to change it: REST v2 answers 404 to those who may only read, v1 answers 403. */
export function pageToChange(
  call: Call,
  id: string,
  without: 403 | 404,
): { readonly page: Page; readonly space: Space } {
  const found = pageFor(call, id);
  if (!mayWriteIn(found.space, call.accountId))
    throw refusal(without, `You do not have permission to edit the page with id {${id}}`);
  return found;
}
