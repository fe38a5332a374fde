import type { RegisteredRisk } from '../../../../src/contract/risks';
import { changedParts } from '../../form/rebased';
import type { ReplyControls } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChangedNotice } from '../shared/changed-notice';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useFieldTexts } from './use-field-texts';

interface ChangedMeanwhileProps extends ResultProps {
  readonly opened: RegisteredRisk;
  readonly register: ReplyControls<{ readonly risks: readonly RegisteredRisk[] }>;
  /** A save was refused because somebody else saved. */
  readonly raced: boolean;
  /** Goes on from what is stored now (null: nothing), with what was typed here or without. */
  readonly goOn: (current: RegisteredRisk | null, keepTyped: boolean) => void;
}

/** What somebody else made of the risk since its form was opened, and the choice between both. */
export function ChangedMeanwhile({ result, opened, register, raced, goOn }: ChangedMeanwhileProps) {
  const { risks: texts } = usePageTexts();
  const current = register.value?.risks.find(({ id }) => id === opened.id);
  const textOf = useFieldTexts(result, current?.entry ?? opened.entry);
  if (!register.value || register.loading) return null;
  if (!current) {
    const addAgain = <Button onClick={() => goOn(null, true)}>{texts.addAgain}</Button>;
    return (
      <Notice appearance="warning" title={texts.removedMeanwhile} actions={addAgain}>
        <p>{texts.removedMeanwhileHelp}</p>
      </Notice>
    );
  }
  const changed = changedParts(opened.entry, current.entry);
  if (changed.length === 0 && !raced) return null;
  return (
    <ChangedNotice
      title={texts.changedMeanwhile}
      lines={changed.map(textOf)}
      goOn={(keepTyped) => goOn(current, keepTyped)}
    />
  );
}
