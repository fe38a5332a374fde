import { useEffect } from 'react';
import type { IssueView, VersionView } from '../../../src/contract/views';
import type { Reply } from '../../../src/contract/call';
import { answered, useReply, type ReplyControls } from './use-reply';
import { watchFigures } from './watch-figures';

const SYNCING_MILLISECONDS = 2_000;

/**
 * Figures of a project, asked for every two seconds during a sync, and then when other ones are stored. The
 * old ones stay in sight until the new ones come.
 */
export function useFigures<View extends Pick<IssueView, 'sync' | 'version'>>(
  show: () => Promise<Reply<View>>,
  showVersion: () => Promise<Reply<VersionView>>,
): ReplyControls<View> {
  const figures = useReply(show);
  const { value, loading, reload } = figures;
  const running = value?.sync.phase === 'running';
  const version = value?.version;
  useEffect(() => {
    if (!running || loading) return undefined;
    const timer = setTimeout(reload, SYNCING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);
  useEffect(() => {
    if (running || version === undefined) return undefined;
    const ask = async () => {
      const reply = await answered(showVersion);
      return reply.ok ? reply.value.version : null;
    };
    return watchFigures({ page: document, ask, version, changed: reload });
  }, [running, version, showVersion, reload]);
  return figures;
}
