import { useState } from 'react';
import type { RegisteredRisk } from '../../../../src/contract/risks';
import { callPage, confirmDone } from '../../platform';
import { rebased } from '../../form/rebased';
import { useLanguage } from '../../surface/language';
import { useAction, type Action } from '../../surface/use-action';
import type { ReplyControls } from '../../surface/use-reply';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { checkedRisk, draftOfRisk, type RiskDraft, type RiskErrors } from './risk-draft';

export interface RiskFormProps extends ResultProps {
  /** The risk as it is when the form opens; null: a new one. */
  readonly risk: RegisteredRisk | null;
  readonly register: ReplyControls<{ readonly risks: readonly RegisteredRisk[] }>;
  /** Closes the form; `gone` is the risk that was removed. */
  readonly close: (gone?: RegisteredRisk) => void;
}

interface RiskFormState {
  /** The stored risk from which the form goes on; null: a new one. */
  readonly opened: RegisteredRisk | null;
  readonly draft: RiskDraft;
  /** What is wrong with what the person last tried to save. */
  readonly errors: RiskErrors;
  readonly action: Action;
  readonly change: (part: Partial<RiskDraft>) => void;
  readonly save: () => void;
  readonly remove: (gone: RegisteredRisk) => void;
  /** Goes on from what is stored now (null: nothing), with what was typed here or without. */
  readonly goOn: (current: RegisteredRisk | null, keepTyped: boolean) => void;
}

/** A risk while somebody enters it. */
export function useRiskForm({ result, risk, register, close }: RiskFormProps): RiskFormState {
  const { tag } = useLanguage().words.format;
  const { view } = usePage();
  const units = { currency: result.currency, tag, seeCosts: view.capabilities.seeCosts };
  const [opened, setOpened] = useState(risk);
  const [draft, setDraft] = useState(() => draftOfRisk(risk?.entry ?? null, units));
  const [errors, setErrors] = useState<RiskErrors>({});
  const { action, sendRisk, removeRisk } = useRiskCalls({ register, close });
  const save = () => {
    const checked = checkedRisk(draft, opened?.entry ?? null, units);
    setErrors(checked.ok ? {} : checked.errors);
    if (checked.ok) sendRisk(opened, checked.entry);
  };
  const goOn = (current: RegisteredRisk | null, keepTyped: boolean) => {
    const now = draftOfRisk(current?.entry ?? null, units);
    if (current) setDraft(keepTyped ? rebased(draft, draftOfRisk(opened?.entry ?? null, units), now) : now);
    setOpened(current);
    action.forget();
  };
  const change = (part: Partial<RiskDraft>) => setDraft({ ...draft, ...part });
  return { opened, draft, errors, action, change, save, remove: removeRisk, goOn };
}

function useRiskCalls({ register, close }: Pick<RiskFormProps, 'register' | 'close'>) {
  const { risks: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const action = useAction();
  const sendRisk = (opened: RegisteredRisk | null, entry: RegisteredRisk['entry']) => {
    const before = opened && { id: opened.id, entry: opened.entry };
    action.run(
      () => callPage('saveRisk', { projectId, before, entry }),
      (saved) => {
        confirmDone(texts.saved(entry.title));
        replace(saved);
        close();
      },
      register.reload,
    );
  };
  const removeRisk = (gone: RegisteredRisk) =>
    action.run(
      () => callPage('removeRisk', { projectId, id: gone.id }),
      (saved) => {
        replace(saved);
        close(gone);
      },
      register.reload,
    );
  return { action, sendRisk, removeRisk };
}
