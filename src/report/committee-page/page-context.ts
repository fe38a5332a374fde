import type { ProjectResult } from '../../domain/project/project-result';
import type { Format } from '../format/format';
import type { Messages } from '../../words/messages';
import type { CommitteeChart } from './committee-charts';
import type { CommitteePageOptions } from './committee-page-options';

/** What every section of the page needs. */
export interface PageContext {
  readonly result: ProjectResult;
  readonly options: CommitteePageOptions;
  readonly messages: Messages;
  readonly format: Format;
  readonly charts: readonly CommitteeChart[];
}
