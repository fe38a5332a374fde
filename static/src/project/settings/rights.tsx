import { useCallback } from 'react';
import type { Holder, RightsView } from '../../../../src/contract/rights-view';
import { FOLLOWS, GIVEN_BY, type Granting } from '../../../../src/domain/access/given-by';
import { RIGHTS, type Right } from '../../../../src/domain/access/viewer';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { HostLink } from '../../surface/host-link';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import './rights.css';

/** Each right on the project: what it opens, who holds it as far as Jira says, and whether one has it. */
export function Rights() {
  const { texts: common } = useLanguage();
  const { rights: texts } = usePageTexts();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('showRights', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  return (
    <section className="page-section" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p className="subtle">{texts.help}</p>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && <SkeletonGroup label={common.common.loading} heights={['80px', '80px']} />}
      {value && <RightList view={value} />}
    </section>
  );
}

function RightList({ view }: { readonly view: RightsView }) {
  const { rights: texts } = usePageTexts();
  const { key } = usePage().view.project;
  const path = `/plugins/servlet/project-config/${encodeURIComponent(key)}/permissions`;
  const named = Object.values(view.holders ?? {}).flat();
  const nameOf = useNames(named.flatMap(({ kind, name }) => (kind === 'person' && name ? [name] : [])));
  const textOf = ({ kind, name }: Holder): string => {
    if (kind === 'person') return name === null ? texts.holder.other : nameOf(name);
    return kind === 'group' || kind === 'role' ? texts.holder[kind](name) : texts.holder[kind];
  };
  return (
    <>
      <ul className="rights">
        {RIGHTS.map((right) => (
          <RightEntry key={right} right={right} view={view} textOf={textOf} />
        ))}
      </ul>
      <p>
        {view.holders === null ? texts.unread : texts.read}{' '}
        <HostLink place={{ path }} newTab>
          {texts.link}
        </HostLink>
      </p>
    </>
  );
}

interface RightEntryProps {
  readonly right: Right;
  readonly view: RightsView;
  readonly textOf: (holder: Holder) => string;
}

function RightEntry({ right, view, textOf }: RightEntryProps) {
  const { rights: texts } = usePageTexts();
  const { holders } = view;
  const held = view.held.includes(right) ? texts.you : texts.notYou;
  const permissions = GIVEN_BY[right].flat();
  const namesOf = (some: readonly Holder[]): string =>
    some.length === 0 ? texts.noHolder : [...new Set(some.map(textOf))].join(', ');
  return (
    <li className="right">
      <div className="row-between">
        <span className="strong">{texts.name[right]}</span>
        <span className="small">{right === 'accept' ? texts.approves(view.approves) : held}</span>
      </div>
      <p>{texts.opens[right]}</p>
      <p className="subtle">{useRule(right)}</p>
      {holders && permissions.length > 0 && (
        <ul className="small subtle">
          {permissions.map((permission) => (
            <li key={permission}>
              {texts.holders(texts.permission[permission], namesOf(holders[permission]))}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who gets a right, in words. */
function useRule(right: Right): string {
  const { rights: texts } = usePageTexts();
  const followed = FOLLOWS[right];
  if (followed) return texts.follows(texts.quoted(texts.name[followed]));
  const quoted = (permission: Granting): string => texts.quoted(texts.permission[permission]);
  const lists = GIVEN_BY[right].map((list) => list.map(quoted).join(texts.both));
  return lists.length === 0 ? texts.byApproval : texts.byPermission(lists.join(texts.either));
}
