import { pageCalls } from '../contract/surfaces';
import { commitmentAnswers } from '../usecases/commitments/answers';
import { committeeAnswers } from '../usecases/committees/answers';
import { exchangeAnswers } from '../usecases/exchange/answers';
import { registerAnswers } from '../usecases/registers/answers';
import { riskAnswers } from '../usecases/risks/answers';
import { settingsAnswers } from '../usecases/settings/answers';
import { syncAnswers } from '../usecases/sync/answers';
import { viewAnswers } from '../usecases/views/answers';
import { resolverOf } from './resolver-of';

/** The resolver of the project page. */
export const pageResolver = resolverOf(pageCalls, {
  ...viewAnswers,
  ...syncAnswers,
  ...commitmentAnswers,
  ...riskAnswers,
  ...registerAnswers,
  ...committeeAnswers,
  ...settingsAnswers,
  ...exchangeAnswers,
});
