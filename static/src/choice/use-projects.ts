import { useEffect, useState } from 'react';
import type { ProjectRef } from '../../../src/contract/views';
import { findProjects, projectById } from './find-projects';

const TYPING_PAUSE = 250;

interface Projects {
  /** Null: they have not come yet. */
  readonly projects: readonly ProjectRef[] | null;
  readonly failed: boolean;
  readonly reload: () => void;
}

/**
 * The projects that match a text, asked for once the typing pauses; while it is empty, the chosen one is
 * among them.
 */
export function useProjects(query: string, chosen: string | null): Projects {
  const [projects, setProjects] = useState<readonly ProjectRef[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (found: readonly ProjectRef[]) => {
      if (!current) return;
      setProjects(found);
      setFailed(false);
    };
    const timer = setTimeout(
      () => void foundWithChosen(query, chosen).then(show, () => current && setFailed(true)),
      query === '' ? 0 : TYPING_PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, chosen, turn]);
  return { projects, failed, reload: () => setTurn(turn + 1) };
}

async function foundWithChosen(query: string, chosen: string | null): Promise<readonly ProjectRef[]> {
  const found = await findProjects(query);
  if (query !== '' || chosen === null || found.some(({ id }) => id === chosen)) return found;
  const project = await projectById(chosen);
  return project ? [project, ...found] : found;
}
