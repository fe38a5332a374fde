import { DEFAULT_LOCALE } from '../words/locales';
import type { CommitteeSettings } from './committees';

export const DEFAULT_COMMITTEE: CommitteeSettings = {
  spaceKey: null,
  locale: DEFAULT_LOCALE,
  every: 'never',
};
