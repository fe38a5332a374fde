import { html, raw } from 'hono/html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import type { Visit } from '../visit';
import { issueTable } from './issue-table';

const ON_A_PAGE = 50;

type Project = ReturnType<Visit['parts']['directory']['projects']>[number];

function projectOf(visit: Visit, key: string): Project | undefined {
  const { directory } = visit.parts;
  const project = directory.projects().find((candidate) => candidate.key === key);
  return project !== undefined && directory.may(visit.session.accountId, 'BROWSE_PROJECTS', key)
    ? project
    : undefined;
}

/** `/projects/<KEY>`: the project with the app's page. */
export function projectAppPage(visit: Visit, key: string): Html | null {
  const project = projectOf(visit, key);
  if (project === undefined) return null;
  const { parts, session } = visit;
  const title = parts.moduleTitle('project-page', session.locale);
  const frame = parts.surfaceFrame({
    moduleKey: 'project-page',
    entry: 'view',
    extension: { type: 'jira:projectPage', project: { id: project.id, key: project.key, type: 'software' } },
    ...session,
    title,
  });
  return projectLayout(visit, project, 'app', html`<div class="frame-full">${raw(frame)}</div>`);
}

/** `/projects/<KEY>/issues`: the issues that the person may see, newest first. */
export function projectIssuesPage(visit: Visit, key: string): Html | null {
  const project = projectOf(visit, key);
  if (project === undefined) return null;
  const { words, parts, session } = visit;
  const asked = Number(new URL(visit.request.url).searchParams.get('from') ?? 0);
  const from = Number.isInteger(asked) && asked > 0 ? asked : 0;
  const issues = parts.directory.issuesOf(key, session.accountId, from, ON_A_PAGE + 1);
  const shown = issues.slice(0, ON_A_PAGE);
  const link = (start: number, text: string) =>
    html`<a href="/projects/${key}/issues?from=${start}">${text}</a>`;
  return projectLayout(
    visit,
    project,
    'issues',
    html`${issueTable(visit, shown, words.issues)}
      <p class="pager">
        ${from > 0 ? link(Math.max(0, from - ON_A_PAGE), words.previous) : ''}
        ${shown.length > 0 ? say(words.range, { from: from + 1, to: from + shown.length }) : ''}
        ${issues.length > ON_A_PAGE ? link(from + ON_A_PAGE, words.next) : ''}
      </p>`,
  );
}

function projectLayout(visit: Visit, project: Project, tab: 'app' | 'issues', content: Html): Html {
  const { words, parts, session } = visit;
  const hasSpace = parts.confluence.spacesFor(session.accountId).some(({ key }) => key === project.key);
  const current = (name: string) => (name === tab ? raw(' aria-current="page"') : '');
  return layout(visit, {
    title: project.name,
    place: 'project',
    hasFrames: tab === 'app',
    body: html`<h1>${project.name}</h1>
      <nav class="tabs" aria-label="${project.name}">
        <a href="/projects/${project.key}" ${current('app')}
          >${parts.moduleTitle('project-page', session.locale)}</a
        >
        <a href="/projects/${project.key}/issues" ${current('issues')}>${words.issues}</a>
        ${hasSpace ? html`<a href="/wiki/spaces/${project.key}">${words.space}</a>` : ''}
      </nav>
      ${content}`,
  });
}
