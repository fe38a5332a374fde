import { commitmentCalls, issueCommitmentCalls } from './commitments';
import { committeeCalls } from './committees';
import { exchangeCalls } from './exchange';
import { registerCalls } from './registers/calls';
import { riskCalls } from './risks';
import { settingsCalls } from './settings';
import { syncCalls } from './sync';
import { issueViewCalls, viewCalls } from './views';

/** Calls of the project page. */
export const pageCalls = {
  ...viewCalls,
  ...syncCalls,
  ...commitmentCalls,
  ...riskCalls,
  ...registerCalls,
  ...committeeCalls,
  ...settingsCalls,
  ...exchangeCalls,
};

/** Calls of the issue panel. */
export const panelCalls = { ...issueViewCalls, ...issueCommitmentCalls };

const { showProject, showVersion } = viewCalls;

/** Calls of the dashboard gadget. Its configuration asks Jira for the projects, in the browser. */
export const gadgetCalls = { showProject, showVersion };

/** Calls of the Confluence macro. */
export const macroCalls = { showProject, showVersion };
