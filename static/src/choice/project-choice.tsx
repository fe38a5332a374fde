import { useState, type FormEvent } from 'react';
import type { ProjectRef } from '../../../src/contract/views';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { ProjectList } from './project-list';
import { useProjects } from './use-projects';

const REFRESH_MINUTES = [0, 15, 30, 60];

interface ProjectChoiceProps {
  readonly chosen: string | null;
  /** Minutes between refreshes, 0: never; absent where the place does not refresh by itself. */
  readonly refresh?: number;
  readonly save: (project: ProjectRef, refresh: number) => Promise<void>;
  readonly cancel?: () => Promise<void>;
}

/** The editor of a gadget or macro: a project that the person may see in Jira, found by name or key. */
export function ProjectChoice({ chosen, refresh, save, cancel }: ProjectChoiceProps) {
  const { texts } = useLanguage();
  const [query, setQuery] = useState('');
  const [id, setId] = useState(chosen);
  const [minutes, setMinutes] = useState(refresh ?? 0);
  const [missing, setMissing] = useState(false);
  const [broken, setBroken] = useState(false);
  const { projects, failed, reload } = useProjects(query, chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const project = projects?.find((candidate) => candidate.id === id);
    setMissing(!project);
    if (project) save(project, minutes).catch(() => setBroken(true));
  };
  return (
    <main className="choice">
      <form className="stack" onSubmit={submit} noValidate>
        <h1>{texts.choice.title}</h1>
        <SearchField query={query} change={setQuery} />
        {failed ? (
          <FailureNotice failure={{ code: 'jira-unavailable' }} retry={reload} />
        ) : (
          <ProjectList projects={projects} chosen={id} missing={missing} choose={setId} />
        )}
        {refresh === undefined ? (
          <p className="subtle">{texts.choice.macroHelp}</p>
        ) : (
          <RefreshField minutes={minutes} change={setMinutes} />
        )}
        {broken && <FailureNotice failure={{ code: 'unexpected' }} />}
        <Buttons cancel={cancel} />
      </form>
    </main>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly change: (query: string) => void;
}

function SearchField({ query, change }: SearchFieldProps) {
  const { choice: texts } = useLanguage().texts;
  return (
    <TextField type="search" label={texts.search} help={texts.searchHelp} value={query} onChange={change} />
  );
}

interface RefreshFieldProps {
  readonly minutes: number;
  readonly change: (minutes: number) => void;
}

function RefreshField({ minutes, change }: RefreshFieldProps) {
  const { choice: texts } = useLanguage().texts;
  return (
    <SelectField
      label={texts.refreshEvery}
      value={String(minutes)}
      options={REFRESH_MINUTES.map((count) => ({
        value: String(count),
        label: count === 0 ? texts.never : texts.minutes(count),
      }))}
      onChange={(value) => change(Number(value))}
    />
  );
}

function Buttons({ cancel }: { readonly cancel: ProjectChoiceProps['cancel'] }) {
  const { common } = useLanguage().texts;
  return (
    <div className="row">
      <Button type="submit" appearance="primary">
        {common.save}
      </Button>
      {cancel && (
        <Button appearance="subtle" onClick={() => void cancel()}>
          {common.cancel}
        </Button>
      )}
    </div>
  );
}
