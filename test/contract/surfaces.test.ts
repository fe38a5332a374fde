import { commitmentCalls, issueCommitmentCalls } from '../../src/contract/commitments';
import { committeeCalls } from '../../src/contract/committees';
import { exchangeCalls } from '../../src/contract/exchange';
import { registerCalls } from '../../src/contract/registers/calls';
import { riskCalls } from '../../src/contract/risks';
import { settingsCalls } from '../../src/contract/settings';
import { pageCalls, panelCalls } from '../../src/contract/surfaces';
import { syncCalls } from '../../src/contract/sync';
import { issueViewCalls, viewCalls } from '../../src/contract/views';

const namesOf = (...rooms: readonly object[]): readonly string[] =>
  rooms.flatMap((room) => Object.keys(room));

test('no two rooms of the project page declare a call of the same name', () => {
  const rooms = [
    viewCalls,
    syncCalls,
    commitmentCalls,
    riskCalls,
    registerCalls,
    committeeCalls,
    settingsCalls,
    exchangeCalls,
  ];
  expect(Object.keys(pageCalls)).toEqual(namesOf(...rooms));
});

test('no two rooms of the issue panel declare a call of the same name', () => {
  expect(Object.keys(panelCalls)).toEqual(namesOf(issueViewCalls, issueCommitmentCalls));
});
