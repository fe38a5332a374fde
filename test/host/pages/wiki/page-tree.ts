import { html, raw } from 'hono/html';
import type { Html } from '../layout';
import { ask, listAt, numberAt, textAt } from '../rest';
import type { Visit } from '../visit';

export interface SpaceRef {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

interface Leaf {
  readonly id: string;
  readonly title: string;
  readonly parentId: string;
  readonly position: number;
}

/** The space of a key that the person may see. */
export function spaceOf(visit: Visit, key: string): SpaceRef | undefined {
  return visit.parts.confluence.spacesFor(visit.session.accountId).find((space) => space.key === key);
}

/** Every page of a space, from the API. */
export async function pagesOfSpace(visit: Visit, space: SpaceRef): Promise<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  let path: string = `/wiki/api/v2/spaces/${space.id}/pages?limit=250`;
  while (path !== '') {
    const reply = await ask(visit, visit.parts.confluence, 'GET', path);
    for (const page of listAt(reply.body, 'results')) {
      const position = numberAt(page, 'position') ?? 0;
      leaves.push({
        id: textAt(page, 'id'),
        title: textAt(page, 'title'),
        parentId: textAt(page, 'parentId'),
        position,
      });
    }
    path = textAt(reply.body, '_links', 'next');
  }
  return leaves.sort((one, other) => one.position - other.position);
}

/** The pages of a space as a tree, the one being read marked. */
export async function pageTree(visit: Visit, space: SpaceRef, currentId: string | null): Promise<Html> {
  const leaves = await pagesOfSpace(visit, space);
  const known = new Set(leaves.map(({ id }) => id));
  const under = (parentId: string): readonly Leaf[] =>
    leaves.filter((leaf) => leaf.parentId === parentId || (parentId === '' && !known.has(leaf.parentId)));
  return html`<nav class="tree" aria-label="${visit.words.tree}">
    <p class="tree-head"><a href="/wiki/spaces/${space.key}">${space.name}</a></p>
    ${branch(space, under(''), under, currentId)}
  </nav>`;
}

function branch(
  space: SpaceRef,
  leaves: readonly Leaf[],
  under: (parentId: string) => readonly Leaf[],
  currentId: string | null,
): Html | string {
  if (leaves.length === 0) return '';
  return html`<ul>
    ${leaves.map(
      (leaf) =>
        html`<li>
          <a
            href="/wiki/spaces/${space.key}/pages/${leaf.id}"
            ${leaf.id === currentId ? raw('aria-current="page"') : ''}
            >${leaf.title}</a
          >
          ${branch(space, under(leaf.id), under, currentId)}
        </li>`,
    )}
  </ul>`;
}
