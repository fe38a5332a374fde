import type { Definition } from '../../../../src/domain/plan/definition';
import { nameOfSource } from '../../../../src/domain/plan/source-key';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';

/** Formats a field of a deliverable with its name: « Phase : Réalisation ». */
export function useDefinitionTexts(defined: Definition): (field: keyof Definition) => string {
  const { words } = useLanguage();
  const { form, risks: shared } = usePageTexts();
  const { format } = usePage();
  const people = [defined.owner, defined.approver].filter((one) => one !== null);
  const nameOf = useNames(people);
  const person = (accountId: string | null): string =>
    accountId === null ? shared.nobody : nameOf(accountId);
  const percents = Object.values(defined.statusPercents).map((percent) => format.percent(percent / 100));
  const listed = (texts: readonly string[]): string => (texts.length === 0 ? shared.none : texts.join(' · '));
  const textOf: Readonly<Record<keyof Definition, () => readonly [name: string, value: string]>> = {
    name: () => [form.name, defined.name],
    source: () => [form.kind, nameOfSource(defined.source)],
    earning: () => [form.earning, words.earning[defined.earning].name],
    phase: () => [form.phase, defined.phase ?? shared.none],
    contractDate: () => [
      form.contractDate,
      defined.contractDate === null ? shared.none : format.longDay(defined.contractDate),
    ],
    owner: () => [form.owner, person(defined.owner)],
    approver: () => [form.approver, person(defined.approver)],
    criteria: () => [form.criteria, listed(defined.criteria)],
    statusPercents: () => [form.statuses, listed(percents)],
  };
  return (field) => shared.changedWhat(...textOf[field]());
}
