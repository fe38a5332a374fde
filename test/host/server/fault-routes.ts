import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { FaultState } from '../faults/create-faults';
import { faultsSchema } from '../faults/faults';

/**
 * `/__site/faults`: how the site misbehaves. GET tells, PUT (or POST) says how from now on, DELETE makes it
 * behave.
 */
export function faultRoutes(faults: FaultState): Hono {
  const routes = new Hono();
  const reply = (context: Context) => context.json({ faults: faults.now, struck: faults.struck() });
  routes.get('/__site/faults', reply);
  routes.on(['PUT', 'POST'], '/__site/faults', async (context) => {
    const asked = faultsSchema.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ message: z.prettifyError(asked.error) }, 400);
    faults.set(asked.data);
    return reply(context);
  });
  routes.delete('/__site/faults', (context) => {
    faults.clear();
    return reply(context);
  });
  return routes;
}
