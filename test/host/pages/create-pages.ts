import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { isFromElsewhere } from '../server/authentication';
import { homePage } from './home-page';
import { mountAssets } from './mount-assets';
import { mountDashboard } from './jira/mount-dashboard';
import { mountJira } from './jira/mount-jira';
import { notFoundPage, type Html } from './layout';
import type { PagesParts } from './page-parts';
import { keepChoice, mountSwitches } from './mount-switches';
import { visitOf, type Visit } from './visit';
import { mountWiki } from './wiki/mount-wiki';

/** Answers with a page, or with the friendly page for what is not there. */
export type Show = (
  context: Context,
  draw: (visit: Visit) => Html | null | Promise<Html | null>,
) => Promise<Response>;

/**
 * The pages that a person opens: home, projects, issues, dashboard and Confluence, drawn on the server. They
 * work without scripts save for the app's surfaces and ticking tasks, and are served under a content security
 * policy of their own.
 */
export function createPages(parts: PagesParts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (isForeignPost(context))
      return context.text('Refused: this form was not sent by a page of the site', 403);
    await next();
    context.header('content-security-policy', securityPolicy(parts));
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'same-origin');
    return undefined;
  });
  const show: Show = async (context, draw) => {
    const visit = visitOf(parts, context);
    // Images of pages are asked for by the person that the cookie names.
    if (getCookie(context, 'site-user') !== visit.session.accountId)
      keepChoice(context, 'site-user', visit.session.accountId);
    const page = await draw(visit);
    return page === null ? context.html(await notFoundPage(visit), 404) : context.html(page);
  };
  app.get('/', (context) => show(context, homePage));
  mountSwitches(app, parts);
  mountAssets(app);
  mountJira(app, parts, show);
  mountDashboard(app, parts, show);
  mountWiki(app, parts, show);
  app.notFound((context) => show(context, () => null));
  return app;
}

/**
 * Browsers say where a request comes from, in one header or the other; forms of other web sites change
 * nothing here.
 */
const isForeignPost = (context: Context): boolean => context.req.method !== 'GET' && isFromElsewhere(context);

function securityPolicy(parts: PagesParts): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src 'self' ${parts.frameSource === "'self'" ? '' : parts.frameSource}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
