import { useEffect } from 'react';
import type { IssueView, StampView } from '../../../src/contract/views';
import type { Reply } from '../../../src/contract/call';
import { answered, useReply, type ReplyControls } from './use-reply';
import { watchFigures } from './watch-figures';

const READING_MILLISECONDS = 2_000;

/**
 * Figures of a project: asked again every two seconds while Jira is being read, and then when others are stored. What is in sight stays
 * until the new ones are there.
 */
export function useFigures<View extends Pick<IssueView, 'sync' | 'stamp'>>(
  show: () => Promise<Reply<View>>,
  showStamp: () => Promise<Reply<StampView>>,
): ReplyControls<View> {
  const figures = useReply(show);
  const { value, loading, reload } = figures;
  const running = value?.sync.phase === 'running';
  const shown = value?.stamp;
  useEffect(() => {
    if (!running || loading) return undefined;
    const timer = setTimeout(reload, READING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);
  useEffect(() => {
    if (running || shown === undefined) return undefined;
    const ask = async () => {
      const reply = await answered(showStamp);
      return reply.ok ? reply.value.stamp : null;
    };
    return watchFigures({ page: document, ask, shown, changed: reload });
  }, [running, shown, showStamp, reload]);
  return figures;
}
