import { events, invoke, requestJira, router, showFlag, view } from '@forge/bridge';
import type { FullContext } from '@forge/bridge';

export async function context(): Promise<FullContext> {
  return view.getContext();
}
export { events, invoke, requestJira, router, showFlag, view };
