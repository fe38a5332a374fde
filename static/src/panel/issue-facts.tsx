import type { IssueView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { KnownValue } from '../figures/known-value';
import { IssueLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';

interface IssueFactsProps {
  readonly view: IssueView;
  readonly format: Format;
}

/** Facts of this issue alone: when it is due, what blocks it, what its acceptance asks for. */
export function IssueFacts({ view, format }: IssueFactsProps) {
  const { texts, words } = useLanguage();
  const { deliverable, criteria } = view;
  return (
    <section className="stack-small">
      <p>
        <span className="subtle">{texts.panel.due}</span>{' '}
        <KnownValue value={view.issue.due} format={(day) => format.day(day, view.statusDate)} />
      </p>
      {view.blockedBy.length > 0 && <Blockers view={view} format={format} />}
      {deliverable && (
        <p>
          <span className="subtle">{texts.panel.acceptance}</span>{' '}
          {deliverable.acceptance.known ? `${words.acceptance[deliverable.acceptance.value]} · ` : ''}
          {criteria.total > 0
            ? texts.panel.criteria(criteria.total, format.count(criteria.total))
            : texts.panel.noCriteria}
        </p>
      )}
    </section>
  );
}

function Blockers({ view, format }: IssueFactsProps) {
  const { texts } = useLanguage();
  return (
    <div>
      <h2 className="subtle panel-label">{texts.panel.blockedBy}</h2>
      <ul>
        {view.blockedBy.map(({ key, summary, sinceDays }) => (
          <li key={key}>
            <IssueLink issueKey={key} /> {summary}
            {sinceDays !== null && (
              <span className="subtle"> {texts.panel.blockedSince(sinceDays, format.count(sinceDays))}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
