import type { RiskEntry } from '../../../../src/contract/risks';
import { known, unknown } from '../../../../src/domain/known';
import { isUnseen } from '../../../../src/domain/plan/unseen-issues';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import { nameIn } from './risk-subject';

/** Formats a field of a risk with its name: « Probabilité (%) : 40 % ». */
export function useFieldTexts(
  result: ResultProps['result'],
  entry: RiskEntry,
): (field: keyof RiskEntry) => string {
  const { risks: texts } = usePageTexts();
  const { format } = usePage();
  const nameOf = useNames(entry.owner === null ? [] : [entry.owner]);
  const subject = (concerns: RiskEntry['concerns']): string => {
    if (!concerns) return texts.wholeProject;
    if (isUnseen(concerns)) return texts.unseenIssue;
    if ('issue' in concerns) return concerns.issue;
    return 'deliverable' in concerns
      ? nameIn(result.deliverables, concerns.deliverable)
      : nameIn(result.milestones, concerns.milestone);
  };
  const textOf: Readonly<Record<keyof RiskEntry, () => readonly [name: string, value: string]>> = {
    title: () => [texts.name, entry.title],
    probability: () => [texts.probability, format.percent(entry.probability)],
    impactDays: () => [texts.impactDays, format.workingDays(entry.impactDays)],
    impactMoney: () => [
      texts.impactMoney(result.currency),
      format.known(
        entry.impactMoney === null ? unknown('no-risk-cost') : known(entry.impactMoney),
        format.money,
      ),
    ],
    status: () => [texts.status, texts.states[entry.status]],
    owner: () => [texts.owner, entry.owner === null ? texts.nobody : nameOf(entry.owner)],
    response: () => [texts.response, entry.response ?? texts.none],
    due: () => [texts.due, entry.due === null ? texts.none : format.longDay(entry.due)],
    concerns: () => [texts.concerns, subject(entry.concerns)],
  };
  return (field) => texts.changedWhat(...textOf[field]());
}
