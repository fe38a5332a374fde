import { useCallback, useState, type FormEvent } from 'react';
import type { CommitteeView, PublishedCommittee } from '../../../../src/contract/committees';
import type { Reply } from '../../../../src/contract/call';
import type { Readers } from '../../../../src/contract/readers';
import { LOCALES, localeRow } from '../../../../src/words/locales';
import { likelySpace } from './likely-space';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { HostLink } from '../../surface/host-link';
import { useAction } from '../../surface/use-action';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { asksForMore, NOTHING_BEYOND, ShownBeyond } from './shown-to-readers';

/** Nothing is asked. */
const NEVER: Promise<Reply<Readers>> = new Promise(() => undefined);

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
  const [choice, setChoice] = useState(NOTHING_BEYOND);
  const wantsMore = asksForMore(choice);
  const load = useCallback(
    () => (wantsMore && spaceKey !== '' ? callPage('showReaders', { projectId, spaceKey }) : NEVER),
    [projectId, spaceKey, wantsMore],
  );
  const readers = useReply(load);
  const isUnconfirmed = wantsMore && choice.confirmedFor !== readers.value?.mark;
  const chosen = /^[1-9]\d{0,3}$/.test(number.trim()) ? Number(number) : null;
  const [answer, setAnswer] = useState<PublishedCommittee | null>(null);
  const action = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    setAnswer(null);
    const { costs, restricted, confirmedFor } = choice;
    const shows =
      wantsMore && confirmedFor !== null ? { shows: { costs, restricted, readers: confirmedFor } } : {};
    action.run(
      () => callPage('publishCommittee', { projectId, locale, spaceKey, number: chosen, ...shows }),
      (value) => {
        setAnswer(value);
        setChoice(NOTHING_BEYOND);
        published();
      },
      // Others may read the space by now: they are shown, and confirmed anew.
      readers.reload,
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
          onChange={(key) => {
            setSpaceKey(key);
            setChoice({ ...choice, confirmedFor: null });
          }}
        />
        <SelectField
          label={texts.locale}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: localeRow(value).language }))}
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
      <ShownBeyond
        choice={choice}
        seesCosts={view.capabilities.seeCosts}
        readers={readers}
        change={setChoice}
      />
      <div className="row">
        <Button
          type="submit"
          appearance="primary"
          busy={action.busy}
          disabled={spaceKey === '' || isUnconfirmed}
        >
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
      {rescuedPassages > 0 && <p>{texts.rescued(rescuedPassages, format.count(rescuedPassages))}</p>}
    </Notice>
  );
}
