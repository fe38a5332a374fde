import { KnownValue } from '../figures/known-value';
import { useLanguage } from '../surface/language';
import { DeclarationForm } from './declaration-form';
import type { DeclarationProps } from './use-declaration';

/** What the person says of their own work: hours left and progress, saved in place, undone with one click. */
export function Declaration({ view, format, saved }: DeclarationProps) {
  const { texts } = useLanguage();
  return (
    <section className="stack-small">
      <h2>{texts.panel.yourWork}</h2>
      <EffortLine view={view} format={format} />
      {view.issue.done && <p className="subtle">{texts.panel.done}</p>}
      {!view.issue.done && !view.capabilities.declareProgress && (
        <p className="subtle">{texts.panel.mayNotDeclare}</p>
      )}
      {!view.issue.done && view.capabilities.declareProgress && (
        <DeclarationForm view={view} format={format} saved={saved} />
      )}
    </section>
  );
}

function EffortLine({ view, format }: Pick<DeclarationProps, 'view' | 'format'>) {
  const { texts } = useLanguage();
  const { estimate, spent, remaining } = view.issue.effort;
  const entries = [
    [texts.panel.estimate, estimate],
    [texts.panel.spent, spent],
    [texts.panel.left, remaining],
  ] as const;
  return (
    <dl className="panel-dates">
      {entries.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <KnownValue value={value} format={format.hours} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
