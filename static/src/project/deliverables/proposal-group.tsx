import { useState } from 'react';
import type { Proposal } from '../../../../src/contract/proposal';
import { adoptionOf, leftAtFirst, namelessAmong, proposalKey, type ProposalGroup } from './proposal-rows';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction, type Action } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { CheckBox, TextField } from '../../ui/field';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The proposals of one kind, chosen one by one and adopted together. */
export function GroupForm({ group: { kind, proposals } }: { readonly group: ProposalGroup }) {
  const { proposals: texts } = usePageTexts();
  const { format } = usePage();
  const { chosen, names, nameless, action, choose, rename, adopt } = useChoice(proposals);
  return (
    <fieldset className="stack-small">
      <legend className="strong">{texts.which(texts.kind[kind], format.count(proposals.length))}</legend>
      <ul className="proposal-list">
        {proposals.map((proposal) => (
          <ProposalItem
            key={proposalKey(proposal)}
            proposal={proposal}
            isChosen={chosen.includes(proposal)}
            name={names[proposalKey(proposal)] ?? ''}
            isNameMissing={nameless.has(proposalKey(proposal))}
            choose={(isChosen) => choose(proposal, isChosen)}
            rename={(name) => rename(proposal, name)}
          />
        ))}
      </ul>
      {action.failure && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button appearance="primary" busy={action.busy} disabled={chosen.length === 0} onClick={adopt}>
          {texts.adopt(chosen.length, format.count(chosen.length))}
        </Button>
      </div>
    </fieldset>
  );
}

interface Choice {
  readonly chosen: readonly Proposal[];
  /** By key of the proposal, as typed. */
  readonly names: Readonly<Record<string, string>>;
  /** Keys of chosen proposals without the name that they need; none before the person tried to adopt. */
  readonly nameless: ReadonlySet<string>;
  readonly action: Action;
  readonly choose: (proposal: Proposal, isChosen: boolean) => void;
  readonly rename: (proposal: Proposal, name: string) => void;
  readonly adopt: () => void;
}

function useChoice(proposals: readonly Proposal[]): Choice {
  const { deliverables: texts } = usePageTexts();
  const { projectId, format, replace } = usePage();
  const [left, setLeft] = useState<ReadonlySet<string>>(() => leftAtFirst(proposals));
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const action = useAction();
  const chosen = proposals.filter((proposal) => !left.has(proposalKey(proposal)));
  const nameless = namelessAmong(chosen, names);
  const choose = (proposal: Proposal, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(proposalKey(proposal));
    else next.add(proposalKey(proposal));
    setLeft(next);
  };
  const rename = (proposal: Proposal, name: string) => setNames({ ...names, [proposalKey(proposal)]: name });
  const adopt = () => {
    setTried(true);
    if (nameless.size > 0) return;
    action.run(
      () => callPage('adoptDeliverables', { projectId, ...adoptionOf(chosen, names) }),
      (view) => {
        confirmDone(texts.adopted(chosen.length, format.count(chosen.length)));
        replace(view);
      },
    );
  };
  return { chosen, names, nameless: tried ? nameless : NONE, action, choose, rename, adopt };
}

const NONE: ReadonlySet<string> = new Set();

interface ProposalItemProps {
  readonly proposal: Proposal;
  readonly isChosen: boolean;
  readonly name: string;
  readonly isNameMissing: boolean;
  readonly choose: (isChosen: boolean) => void;
  readonly rename: (name: string) => void;
}

function ProposalItem({ proposal, isChosen, name, isNameMissing, choose, rename }: ProposalItemProps) {
  const { proposals: texts } = usePageTexts();
  return (
    <li>
      <CheckBox label={<ProposalText proposal={proposal} />} checked={isChosen} onChange={choose} />
      {proposal.asksForName && isChosen && (
        <TextField
          label={texts.openName}
          help={texts.openNameHelp}
          maxLength={255}
          value={name}
          error={isNameMissing ? texts.openNameMissing : undefined}
          onChange={rename}
        />
      )}
    </li>
  );
}

function ProposalText({ proposal }: { readonly proposal: Proposal }) {
  const texts = usePageTexts();
  const { format } = usePage();
  const { name, issues, done, contractDate } = proposal;
  return (
    <>
      {name}{' '}
      <span className="subtle">
        {texts.proposals.issues(issues, format.count(done), format.count(issues))}
        {contractDate !== null && ` · ${texts.proposals.due(format.longDay(contractDate))}`}
      </span>
    </>
  );
}
