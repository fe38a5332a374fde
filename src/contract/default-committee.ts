import type { CommitteeSettings } from './committees';

export const DEFAULT_COMMITTEE: CommitteeSettings = { spaceKey: null, locale: 'fr', every: 'never' };
