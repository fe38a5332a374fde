import { useCallback, useState } from 'react';
import type { RegisteredRisk } from '../../../../src/contract/risks';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Empty } from '../../ui/empty';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RemovalNotice } from '../shared/removal-notice';
import { Exposure } from './exposure';
import { OpenRisks } from './open-risks';
import { RiskForm } from './risk-form';
import { SettledRisks } from './settled-risks';

/** The open risks, the most critical first, and the settled ones; risks are added and changed in place. */
export function Risks({ result }: ResultProps) {
  const { risks: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const load = useCallback(() => callPage('listRisks', { projectId }), [projectId]);
  const register = useReply(load);
  const [form, setForm] = useState<OpenedForm | null>(null);
  const [removed, setRemoved] = useState<RegisteredRisk | null>(null);
  const { manageDeliverables: may } = view.capabilities;
  const risks = register.value?.risks ?? [];
  const edit = (id: string) => {
    const risk = risks.find((one) => one.id === id);
    if (risk) setForm({ turn: (form?.turn ?? 0) + 1, risk });
  };
  const close = (gone?: RegisteredRisk) => {
    setForm(null);
    setRemoved(gone ?? null);
    register.reload();
  };
  return (
    <>
      <div className="row-between">
        <h2>{texts.title}</h2>
        {may && !form && <Button onClick={() => setForm({ turn: 1, risk: null })}>{texts.add}</Button>}
      </div>
      {removed && <RemovedRisk key={removed.id} risk={removed} restored={() => close()} />}
      {form && (
        <RiskForm key={form.turn} result={result} register={register} close={close} risk={form.risk} />
      )}
      {register.failure && <FailureNotice failure={register.failure} retry={register.reload} />}
      <RiskLists result={result} risks={risks} edit={may && register.value ? edit : null} />
    </>
  );
}

interface OpenedForm {
  /** Differs from one opening to the next, so that no form shows what was typed in another one. */
  readonly turn: number;
  /** Null: a new one. */
  readonly risk: RegisteredRisk | null;
}

interface RemovedRiskProps {
  readonly risk: RegisteredRisk;
  readonly restored: () => void;
}

function RemovedRisk({ risk: { id, entry }, restored }: RemovedRiskProps) {
  const { risks: texts } = usePageTexts();
  const { projectId } = usePage();
  return (
    <RemovalNotice
      name={entry.title}
      means={texts.removedMeans}
      restore={() => callPage('restoreRisk', { projectId, id })}
      restored={restored}
    />
  );
}

interface RiskListsProps extends ResultProps {
  readonly risks: readonly RegisteredRisk[];
  /** Null: the viewer may not edit, or the risks have not come yet. */
  readonly edit: ((id: string) => void) | null;
}

function RiskLists({ result, risks, edit }: RiskListsProps) {
  const { risks: texts } = usePageTexts();
  const { view, format } = usePage();
  const settled = risks.filter(({ id }) => !result.risks.open.some((open) => open.id === id));
  return (
    <>
      {result.risks.recorded === 0 && settled.length === 0 ? (
        <Empty title={texts.emptyTitle}>
          <p>{texts.emptyHelp}</p>
          {!view.capabilities.manageDeliverables && <p className="subtle">{texts.emptyForReaders}</p>}
        </Empty>
      ) : (
        <>
          <Exposure result={result} />
          <OpenRisks result={result} edit={edit} />
        </>
      )}
      {settled.length > 0 && (
        <Disclosure summary={texts.settled(format.count(settled.length))}>
          <SettledRisks risks={settled} edit={edit} />
        </Disclosure>
      )}
    </>
  );
}
