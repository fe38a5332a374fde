import { checksToShow, tallyOf } from './schedule-check';
import { Table, numbers } from '../../ui/table';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { HealthRow } from './health-row';

/** The checks of the schedule: each with what was found, its limit, and the issues to mend. */
export function HealthSection({ result }: ResultProps) {
  const { health: texts } = usePageTexts().schedule;
  const checks = checksToShow(result);
  const tally = tallyOf(checks);
  if (result.projectIssues === 0) {
    return (
      <section className="page-section">
        <h2>{texts.title}</h2>
        <p className="subtle">{texts.empty}</p>
      </section>
    );
  }
  return (
    <section className="page-section">
      <h2>{texts.title}</h2>
      <p>
        {texts.tally(checks.length, tally)} <span className="subtle">{texts.help}</span>
      </p>
      <Table
        label={texts.title}
        columns={[texts.check, texts.verdict, ...numbers([texts.value, texts.threshold]), texts.behind]}
      >
        {checks.map((numbered) => (
          <HealthRow key={numbered.check.id} result={result} numbered={numbered} />
        ))}
      </Table>
    </section>
  );
}
