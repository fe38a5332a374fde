import { useCallback, useState } from 'react';
import type { Proposal } from '../../../../src/contract/proposal';
import {
  adoptionOf,
  groupsOf,
  leftAtFirst,
  namelessAmong,
  proposalKey,
  type ProposalGroup,
} from './proposal-rows';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { CheckBox, TextField } from '../../ui/field';
import { Disclosure } from '../../ui/disclosure';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import './proposals.css';

/** What Jira suggests as deliverables: the first kind chosen as a whole, the others on demand. */
export function Proposals() {
  const { texts } = useLanguage();
  const pageTexts = usePageTexts();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('proposeDeliverables', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value)
    return <SkeletonGroup label={texts.common.loading} heights={['24px', '24px', '24px', '32px']} />;
  const [first, ...others] = groupsOf(value.proposals);
  if (!first) return <p className="subtle">{pageTexts.deliverables.noProposals}</p>;
  return (
    <div className="stack proposals">
      <Group group={first} />
      {others.length > 0 && (
        <Disclosure summary={pageTexts.proposals.more}>
          <div className="stack">
            {others.map((group) => (
              <Group key={group.kind} group={group} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: ProposalGroup }) {
  const texts = usePageTexts();
  const { projectId, format, replace } = usePage();
  const [left, setLeft] = useState<ReadonlySet<string>>(() => leftAtFirst(group.proposals));
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const action = useAction();
  const chosen = group.proposals.filter((proposal) => !left.has(proposalKey(proposal)));
  const nameless = namelessAmong(chosen, names);
  const adopt = () => {
    setTried(true);
    if (nameless.size > 0) return;
    action.run(
      () => callPage('adoptDeliverables', { projectId, ...adoptionOf(chosen, names) }),
      (view) => {
        confirmDone(texts.deliverables.adopted(chosen.length, format.count(chosen.length)));
        replace(view);
      },
    );
  };
  const toggle = (proposal: Proposal, kept: boolean) => {
    const next = new Set(left);
    if (kept) next.delete(proposalKey(proposal));
    else next.add(proposalKey(proposal));
    setLeft(next);
  };
  return (
    <fieldset className="stack-small">
      <legend className="strong">
        {texts.proposals.which(texts.proposals.kind[group.kind], format.count(group.proposals.length))}
      </legend>
      <ul className="proposal-list">
        {group.proposals.map((proposal) => (
          <li key={proposalKey(proposal)}>
            <CheckBox
              label={<ProposalText proposal={proposal} />}
              checked={!left.has(proposalKey(proposal))}
              onChange={(kept) => toggle(proposal, kept)}
            />
            {proposal.asksForName && chosen.includes(proposal) && (
              <TextField
                label={texts.proposals.openName}
                help={texts.proposals.openNameHelp}
                maxLength={255}
                value={names[proposalKey(proposal)] ?? ''}
                error={
                  tried && nameless.has(proposalKey(proposal)) ? texts.proposals.openNameMissing : undefined
                }
                onChange={(name) => setNames({ ...names, [proposalKey(proposal)]: name })}
              />
            )}
          </li>
        ))}
      </ul>
      {action.failure && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button appearance="primary" busy={action.busy} disabled={chosen.length === 0} onClick={adopt}>
          {texts.proposals.adopt(chosen.length, format.count(chosen.length))}
        </Button>
      </div>
    </fieldset>
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
