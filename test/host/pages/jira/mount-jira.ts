import type { Hono } from 'hono';
import type { Show } from '../create-pages';
import { formOf } from '../forms';
import { refusedPage } from '../layout';
import type { PagesParts } from '../page-parts';
import { complaintOf, type Reply } from '../rest';
import { visitOf, type Visit } from '../visit';
import { changeFields, logWork, moveIssue } from './change-issue';
import { issueListPage } from './issue-list-page';
import { issuePage } from './issue-page';
import { projectAppPage, projectIssuesPage } from './project-page';

type Change = (visit: Visit, key: string, form: URLSearchParams) => Promise<Reply>;

/** Projects, issues and searches. */
export function mountJira(app: Hono, parts: PagesParts, show: Show): void {
  app.get('/issues', (context) => show(context, issueListPage));
  app.get('/issues/', (context) => show(context, issueListPage));
  app.get('/projects/:key/issues', (context) =>
    show(context, (visit) => projectIssuesPage(visit, context.req.param('key'))),
  );
  app.get('/browse/:key', (context) => show(context, (visit) => issuePage(visit, context.req.param('key'))));
  // Sub-pages of the app's page have addresses of their own below the project's.
  for (const path of ['/projects/:key', '/projects/:key/*'] as const) {
    app.get(path, (context) => show(context, (visit) => projectAppPage(visit, context.req.param('key'))));
  }
  const changes: Readonly<Record<string, Change>> = {
    transition: moveIssue,
    fields: changeFields,
    worklog: logWork,
  };
  for (const [name, change] of Object.entries(changes)) {
    app.post(`/browse/:key/${name}`, async (context) => {
      const key = context.req.param('key');
      const visit = visitOf(parts, context);
      const reply = await change(visit, key, await formOf(context));
      if (reply.ok) return context.redirect(`/browse/${encodeURIComponent(key)}`, 303);
      return context.html(
        await refusedPage(visit, complaintOf(reply), `/browse/${encodeURIComponent(key)}`),
        400,
      );
    });
  }
}
