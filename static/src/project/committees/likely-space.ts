import type { CommitteeView } from '../../../../src/contract/committees';

/** The space that pages go to: the one chosen before, else the one whose key is the project's. */
export function likelySpace(
  { settings, spaces }: Pick<CommitteeView, 'settings' | 'spaces'>,
  projectKey: string,
): string | null {
  return settings.spaceKey ?? spaces.find(({ key }) => key === projectKey)?.key ?? null;
}
