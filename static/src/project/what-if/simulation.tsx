import { useMemo, useRef, useState } from 'react';
import { whatIf, type PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { changeOf, newWhatIf, type WhatIfDraft } from './what-if-draft';
import { Button } from '../../ui/button';
import { usePageTexts } from '../shared/page-texts';
import { ChangeForm } from './change-form';
import { Comparison } from './comparison';
import { useRehearsal } from './use-rehearsal';

const KINDS = ['move', 'join', 'drop'] as const;

/** Changes on one side, what they do on the other; each keystroke is answered. */
export function Simulation({ prepared }: { readonly prepared: PreparedWhatIf }) {
  const { whatIf: texts } = usePageTexts();
  const [drafts, setDrafts] = useState<readonly WhatIfDraft[]>([]);
  const last = useRef(0);
  useRehearsal(prepared);
  const outlook = useMemo(() => {
    const changes = drafts.map((draft) => changeOf(draft, prepared)).filter((change) => change !== null);
    return whatIf(prepared, changes);
  }, [drafts, prepared]);
  const add = (kind: WhatIfDraft['kind']) => {
    last.current += 1;
    setDrafts([...drafts, newWhatIf(kind, last.current, prepared.facts.statusDate)]);
  };
  const replace = (number: number, part: Partial<WhatIfDraft>) =>
    setDrafts(drafts.map((draft) => (draft.number === number ? { ...draft, ...part } : draft)));
  return (
    <div className="page-columns">
      <div className="stack">
        <Comparison prepared={prepared} outlook={outlook} />
      </div>
      <section className="page-section">
        <div className="row">
          {KINDS.map((kind) => (
            <Button key={kind} onClick={() => add(kind)}>
              {texts.add[kind]}
            </Button>
          ))}
          {drafts.length > 0 && (
            <Button appearance="subtle" onClick={() => setDrafts([])}>
              {texts.reset}
            </Button>
          )}
        </div>
        {drafts.length === 0 && <p className="subtle">{texts.none}</p>}
        {drafts.map((draft) => (
          <ChangeForm
            key={draft.number}
            draft={draft}
            prepared={prepared}
            change={(part) => replace(draft.number, part)}
            remove={() => setDrafts(drafts.filter((other) => other !== draft))}
          />
        ))}
      </section>
    </div>
  );
}
