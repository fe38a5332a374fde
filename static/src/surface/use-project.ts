import { useEffect } from 'react';
import type { ProjectView, Reply } from '../../../src/contract/api';
import { useReply } from './use-reply';
import type { ReplyControls } from './use-reply';

const POLL_MILLISECONDS = 2_000;

/** A project's figures; while Jira is being read they are asked again every two seconds. */
export function useProject(show: () => Promise<Reply<ProjectView>>): ReplyControls<ProjectView> {
  const project = useReply(show);
  const running = project.value?.sync.phase === 'running';
  const { loading, reload } = project;
  useEffect(() => {
    if (!running || loading) return undefined;
    const timer = setTimeout(reload, POLL_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);
  return project;
}
