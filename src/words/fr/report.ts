import type { report as english } from '../en/report';
import { withFrenchSpaces } from '../french-spaces';
import type { Texts } from '../texts';
import { chart } from './chart';
import { committeePage } from './committee-page';
import { core } from './core';
import { methodChanges } from './method-changes';
import { sentence } from './sentence';

export const report: Texts<typeof english> = {
  ...core,
  ...withFrenchSpaces({ sentence, chart, page: committeePage, methodChanges }),
};
