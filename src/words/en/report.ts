import { chart } from './chart';
import { committeePage } from './committee-page';
import { core } from './core';
import { methodChanges } from './method-changes';
import { sentence } from './sentence';

/** Words of pages, charts and exports, in English. */
export const report = { ...core, sentence, chart, page: committeePage, methodChanges };
