import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { billOf } from '../forge/bill';
import type { Site } from '../seams/site';
import { isFromElsewhere } from './authentication';
import { faultRoutes } from './fault-routes';

const move = z.union([
  z
    .object({ now: z.iso.datetime({ offset: true }) })
    .transform(({ now }) => ({ to: Date.parse(now), by: 0 })),
  z.object({ days: z.number() }).transform(({ days }) => ({ to: null, by: days * 86_400_000 })),
  z.object({ minutes: z.number() }).transform(({ minutes }) => ({ to: null, by: minutes * 60_000 })),
]);

/**
 * `/__site/…`: the clock, the schedule, what a run costs and what went wrong; for tests, benches and the
 * curious.
 */
export function siteRoutes(site: Site, violations: readonly unknown[]): Hono {
  const routes = new Hono();
  routes.use('/__site/*', onlyFromSite);
  const time = () => ({ now: new Date(site.clock.now()).toISOString(), timeZone: site.clock.timeZone });
  routes.get('/__site/clock', (context) => context.json(time()));
  routes.post('/__site/clock', async (context) => {
    const asked = move.safeParse(await context.req.json().catch(() => null));
    if (!asked.success)
      return context.json(
        { message: 'Send {"now": "<instant>"}, {"days": <number>} or {"minutes": <number>}.' },
        400,
      );
    try {
      await site.clock.moveTo(asked.data.to ?? site.clock.now() + asked.data.by);
      return context.json(time());
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return context.json({ message: error.message }, 400);
    }
  });
  routes.post('/__site/schedule/:key', async (context) => {
    try {
      await site.forge.runScheduled(context.req.param('key'));
      return context.json({ ran: context.req.param('key') });
    } catch (error) {
      const message = messageOf(error);
      return context.json({ message }, message.startsWith('The manifest has no') ? 404 : 500);
    }
  });
  routes.post('/__site/drain', async (context) => {
    await site.forge.drain();
    return context.json(time());
  });
  routes.route('/', faultRoutes(site.faults));
  const metered = () => {
    const counts = site.meter.snapshot();
    return { ...counts, bill: billOf(counts) };
  };
  routes.get('/__site/meter', (context) => context.json(metered()));
  routes.delete('/__site/meter', (context) => {
    site.meter.reset();
    return context.json(metered());
  });
  routes.get('/__site/errors', (context) =>
    context.json(
      site.forge.errors.map(({ functionKey, error }) => ({ functionKey, message: messageOf(error) })),
    ),
  );
  routes.get('/__site/csp', (context) => context.json(violations));
  return routes;
}

/** Programs may ask for everything; pages of other websites may not change anything. */
const onlyFromSite: MiddlewareHandler = async (context: Context, next) => {
  if (['GET', 'HEAD'].includes(context.req.method) || !isFromElsewhere(context)) return next();
  return context.json({ message: 'Only pages of the site may ask for this.' }, 403);
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
