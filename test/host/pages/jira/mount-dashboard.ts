import type { Hono } from 'hono';
import type { Show } from '../create-pages';
import { formOf } from '../forms';
import type { PagesParts } from '../page-parts';
import { visitOf } from '../visit';
import { changeGadget, configureGadget } from './change-dashboard';
import { dashboardGadgets } from './dashboard-gadgets';
import { dashboardPage } from './dashboard-page';

const GADGETS = '/dashboards/1/gadgets';

/** The site's one dashboard. */
export function mountDashboard(app: Hono, parts: PagesParts, show: Show): void {
  app.get('/dashboards/1', (context) => show(context, dashboardPage));
  app.post(GADGETS, async (context) => {
    const asked = (await formOf(context)).get('module');
    const keys = parts.moduleKeys('jira:dashboardGadget');
    const gadget = dashboardGadgets(parts.state).add(keys.find((key) => key === asked) ?? keys[0] ?? '');
    return context.redirect(`/dashboards/1?edit=${gadget.id}`, 303);
  });
  app.post(`${GADGETS}/:id`, async (context) => {
    changeGadget(visitOf(parts, context), context.req.param('id'), await formOf(context));
    return context.redirect('/dashboards/1', 303);
  });
  app.post(`${GADGETS}/:id/configuration`, async (context) => {
    configureGadget(visitOf(parts, context), context.req.param('id'), await context.req.json());
    return context.body(null, 204);
  });
}
