import type { CommitteeSettings } from './api';

export const DEFAULT_COMMITTEE: CommitteeSettings = { spaceKey: null, locale: 'fr', every: 'never' };
