import { useMemo, useRef, useState } from 'react';
import { whatIf, type PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { changeOf, newWhatIf, type WhatIfDraft } from './what-if-draft';
import { Button } from '../../ui/button';
import { usePageTexts } from '../shared/page-texts';
import { ChangeForm } from './change-form';
import { Comparison } from './comparison';
import { useRehearsal } from './use-rehearsal';

const KINDS = ['move', 'join', 'drop'] as const;

/** What the changes do on one side, the changes on the other; each keystroke is answered. */
export function Simulation({ prepared }: { readonly prepared: PreparedWhatIf }) {
  const { whatIf: texts } = usePageTexts();
  const { drafts, add, replace, remove, reset } = useDrafts(prepared);
  useRehearsal(prepared);
  const outlook = useMemo(() => {
    const changes = drafts.map((draft) => changeOf(draft, prepared)).filter((change) => change !== null);
    return whatIf(prepared, changes);
  }, [drafts, prepared]);
  return (
    <div className="page-columns">
      <div className="stack">
        <Comparison prepared={prepared} outlook={outlook} />
      </div>
      <section className="page-section">
        <AddButtons add={add} reset={drafts.length > 0 ? reset : null} />
        {drafts.length === 0 && <p className="subtle">{texts.none}</p>}
        {drafts.map((draft) => (
          <ChangeForm
            key={draft.number}
            draft={draft}
            prepared={prepared}
            change={(part) => replace(draft.number, part)}
            remove={() => remove(draft)}
          />
        ))}
      </section>
    </div>
  );
}

interface Drafts {
  readonly drafts: readonly WhatIfDraft[];
  readonly add: (kind: WhatIfDraft['kind']) => void;
  readonly replace: (number: number, part: Partial<WhatIfDraft>) => void;
  readonly remove: (draft: WhatIfDraft) => void;
  readonly reset: () => void;
}

function useDrafts(prepared: PreparedWhatIf): Drafts {
  const [drafts, setDrafts] = useState<readonly WhatIfDraft[]>([]);
  const last = useRef(0);
  return {
    drafts,
    add: (kind) => {
      last.current += 1;
      setDrafts([...drafts, newWhatIf(kind, last.current, prepared.facts.statusDate)]);
    },
    replace: (number, part) =>
      setDrafts(drafts.map((draft) => (draft.number === number ? { ...draft, ...part } : draft))),
    remove: (draft) => setDrafts(drafts.filter((other) => other !== draft)),
    reset: () => setDrafts([]),
  };
}

interface AddButtonsProps extends Pick<Drafts, 'add'> {
  /** Null: nothing was added. */
  readonly reset: (() => void) | null;
}

function AddButtons({ add, reset }: AddButtonsProps) {
  const { whatIf: texts } = usePageTexts();
  return (
    <div className="row">
      {KINDS.map((kind) => (
        <Button key={kind} onClick={() => add(kind)}>
          {texts.add[kind]}
        </Button>
      ))}
      {reset && (
        <Button appearance="subtle" onClick={reset}>
          {texts.reset}
        </Button>
      )}
    </div>
  );
}
