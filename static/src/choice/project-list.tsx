import type { ProjectRef } from '../../../src/contract/views';
import { useLanguage } from '../surface/language';
import { SkeletonGroup } from '../ui/skeleton';
import './choice.css';

interface ProjectListProps {
  /** Null: they have not come yet. */
  readonly projects: readonly ProjectRef[] | null;
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly choose: (id: string) => void;
}

/** The projects that were found, one of them to be chosen. */
export function ProjectList({ projects, chosen, missing, choose }: ProjectListProps) {
  const { texts } = useLanguage();
  if (!projects) return <SkeletonGroup label={texts.common.loading} heights={['28px', '28px', '28px']} />;
  return (
    <fieldset className="choice-list" aria-describedby={missing ? 'choice-missing' : undefined}>
      <legend className="field-legend">{texts.choice.list}</legend>
      {projects.length === 0 && <p className="subtle">{texts.choice.none}</p>}
      {projects.map(({ id, key, name }) => (
        <label key={id} className="choice-option">
          <input type="radio" name="project" value={id} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            {name} <span className="subtle">{key}</span>
          </span>
        </label>
      ))}
      {missing && (
        <p id="choice-missing" className="field-error" role="alert">
          {texts.choice.choose}
        </p>
      )}
    </fieldset>
  );
}
