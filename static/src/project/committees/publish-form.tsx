import type { FormEvent } from 'react';
import type { CommitteeView, PublishedCommittee } from '../../../../src/contract/committees';
import { LOCALES, localeRow } from '../../../../src/words/locales';
import { FailureNotice } from '../../surface/failure-notice';
import { HostLink } from '../../surface/host-link';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ShownBeyond } from './shown-to-readers';
import { usePublication, type PublicationDraft } from './use-publication';

interface PublishFormProps {
  readonly committee: CommitteeView;
  readonly published: () => void;
}

/** Where, in which language and under which number the committee page is published, and for whom. */
export function PublishForm({ committee, published }: PublishFormProps) {
  const { committee: texts } = usePageTexts();
  const { seeCosts } = usePage().view.capabilities;
  const publication = usePublication(committee, published);
  const { draft, number, readers, isUnconfirmed, action, answer, change, publish } = publication;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish();
  };
  if (committee.spaces.length === 0) return <Notice appearance="warning" title={texts.noSpaces} />;
  return (
    <form className="stack" onSubmit={submit}>
      <PageFields spaces={committee.spaces} draft={draft} isNumberWrong={number === null} change={change} />
      <ShownBeyond
        choice={draft.choice}
        seesCosts={seeCosts}
        readers={readers}
        change={(choice) => change({ choice })}
      />
      <div className="row">
        <Button
          type="submit"
          appearance="primary"
          busy={action.busy}
          disabled={draft.spaceKey === '' || isUnconfirmed}
        >
          {committee.last ? texts.publishAgain : texts.publish}
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

interface PageFieldsProps extends Pick<CommitteeView, 'spaces'> {
  readonly draft: PublicationDraft;
  readonly isNumberWrong: boolean;
  readonly change: (part: Partial<PublicationDraft>) => void;
}

function PageFields({ spaces, draft, isNumberWrong, change }: PageFieldsProps) {
  const { committee: texts } = usePageTexts();
  return (
    <div className="form-grid">
      <SelectField
        label={texts.space}
        value={draft.spaceKey}
        options={[
          { value: '', label: texts.noSpace },
          ...spaces.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
        ]}
        onChange={(spaceKey) => change({ spaceKey, choice: { ...draft.choice, confirmedFor: null } })}
      />
      <SelectField
        label={texts.locale}
        value={draft.locale}
        options={LOCALES.map((value) => ({ value, label: localeRow(value).language }))}
        onChange={(locale) => change({ locale })}
      />
      <TextField
        label={texts.number}
        help={texts.numberHelp}
        inputMode="numeric"
        value={draft.number}
        error={isNumberWrong ? texts.numberWrong : undefined}
        onChange={(number) => change({ number })}
      />
    </div>
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
      {rescuedPassages > 0 && <p>{texts.rescued(rescuedPassages, format.count(rescuedPassages))}</p>}
    </Notice>
  );
}
