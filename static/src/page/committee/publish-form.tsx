import { useState } from 'react';
import type { FormEvent } from 'react';
import type { CommitteeView, PublishedCommittee } from '../../../../src/contract/api';
import { LOCALES } from '../../../../src/report/messages/locale';
import { likelySpace } from '../../model/likely-space';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { HostLink } from '../../surface/host-link';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface PublishFormProps {
  readonly committee: CommitteeView;
  readonly published: () => void;
}

/** Space, language, and one click. */
export function PublishForm({ committee, published }: PublishFormProps) {
  const { committee: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const { settings, spaces, last } = committee;
  const [spaceKey, setSpaceKey] = useState(likelySpace(committee, view.project.key) ?? '');
  const [locale, setLocale] = useState(settings.locale);
  const [number, setNumber] = useState(String(committee.number));
  const chosen = /^[1-9]\d{0,3}$/.test(number.trim()) ? Number(number) : null;
  const [answer, setAnswer] = useState<PublishedCommittee | null>(null);
  const action = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    setAnswer(null);
    action.run(
      () => callPage('publishCommittee', { projectId, locale, spaceKey, number: chosen }),
      (value) => {
        setAnswer(value);
        published();
      },
    );
  };
  if (spaces.length === 0) return <Notice appearance="warning" title={texts.noSpaces} />;
  return (
    <form className="stack" onSubmit={submit}>
      <div className="form-grid">
        <SelectField
          label={texts.space}
          value={spaceKey}
          options={[
            { value: '', label: texts.noSpace },
            ...spaces.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
          ]}
          onChange={setSpaceKey}
        />
        <SelectField
          label={texts.locale}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: texts.locales[value] }))}
          onChange={setLocale}
        />
        <TextField
          label={texts.number}
          help={texts.numberHelp}
          inputMode="numeric"
          value={number}
          error={chosen === null ? texts.numberWrong : undefined}
          onChange={setNumber}
        />
      </div>
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy} disabled={spaceKey === ''}>
          {last ? texts.publishAgain : texts.publish}
        </Button>
        <span role="status" className="subtle">
          {action.busy ? texts.publishing : ''}
        </span>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
      {answer && <Published answer={answer} />}
    </form>
  );
}

function Published({ answer }: { readonly answer: PublishedCommittee }) {
  const { committee: texts } = usePageTexts();
  const { format } = usePage();
  const { page, created, adopted, keptBlocks, rescuedPassages } = answer;
  const updated = adopted ? texts.adopted : texts.updated;
  return (
    <Notice
      appearance="success"
      title={created ? texts.created(page.title) : updated(page.title, format.count(page.version))}
      actions={
        <HostLink place={{ path: page.path }} newTab>
          {texts.open}
        </HostLink>
      }
    >
      {keptBlocks.length > 0 && <p>{texts.kept(keptBlocks.join(', '))}</p>}
      {rescuedPassages > 0 && <p>{texts.rescued(format.count(rescuedPassages), rescuedPassages > 1)}</p>}
    </Notice>
  );
}
