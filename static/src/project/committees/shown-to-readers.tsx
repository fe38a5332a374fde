import type { Readers } from '../../../../src/contract/readers';
import type { ReplyState } from '../../surface/reply-state';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { CheckBox } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePageTexts } from '../shared/page-texts';

/** What a page shows beyond what everybody on the project may see, as somebody chooses it. */
export interface Choice {
  readonly costs: boolean;
  readonly restricted: boolean;
  /** The readers that the choice is confirmed for; null: none. */
  readonly confirmedFor: string | null;
}

export const NOTHING_BEYOND: Choice = { costs: false, restricted: false, confirmedFor: null };

/** Whether the choice has to be confirmed. */
export const asksForMore = ({ costs, restricted }: Pick<Choice, 'costs' | 'restricted'>): boolean =>
  costs || restricted;

interface ShownBeyondProps {
  readonly choice: Choice;
  readonly seesCosts: boolean;
  /** Who reads the space; asked for once somebody wants to show more. */
  readonly readers: ReplyState<Readers> & { readonly reload: () => void };
  readonly change: (choice: Choice) => void;
}

/** Both choices, off at first, and the confirmation that names who will read what they add. */
export function ShownBeyond({ choice, seesCosts, readers, change }: ShownBeyondProps) {
  const { committee: texts } = usePageTexts();
  const choose = (part: Partial<Choice>) => {
    change({ ...choice, confirmedFor: null, ...part });
  };
  return (
    <fieldset className="stack-small">
      <legend className="field-legend">{texts.beyond}</legend>
      <p className="subtle">{texts.beyondHelp}</p>
      {seesCosts && (
        <CheckBox label={texts.costs} checked={choice.costs} onChange={(costs) => choose({ costs })} />
      )}
      <CheckBox
        label={texts.restricted}
        checked={choice.restricted}
        onChange={(restricted) => choose({ restricted })}
      />
      {asksForMore(choice) && <Confirmation choice={choice} readers={readers} choose={choose} />}
    </fieldset>
  );
}

interface ConfirmationProps extends Pick<ShownBeyondProps, 'choice' | 'readers'> {
  readonly choose: (part: Partial<Choice>) => void;
}

function Confirmation({ choice, readers, choose }: ConfirmationProps) {
  const { texts: common } = useLanguage();
  const { committee: texts } = usePageTexts();
  const { value, failure, reload } = readers;
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value) return <SkeletonGroup label={common.common.loading} heights={['80px']} />;
  return (
    <Notice appearance="warning" title={texts.readersTitle}>
      <ul>
        {linesOf(value, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CheckBox
        label={texts.confirm(choice.costs, choice.restricted)}
        checked={choice.confirmedFor === value.mark}
        onChange={(confirmed) => choose({ confirmedFor: confirmed ? value.mark : null })}
      />
    </Notice>
  );
}

/** At most so many people are named one by one. */
const MOST_NAMES = 10;

/** Who reads the space, a line for each kind: first the unknown ones, then guests, groups and people. */
function linesOf(
  { groups, people, unread }: Readers,
  texts: ReturnType<typeof usePageTexts>['committee'],
): readonly string[] {
  const named = (guests: boolean): readonly string[] =>
    groups.filter((group) => group.guests === guests).map(({ id, name }) => name ?? texts.unnamedGroup(id));
  const names = people.slice(0, MOST_NAMES).map(({ accountId, name }) => name ?? accountId);
  const more = people.length - names.length;
  const line = (text: (names: string) => string, some: readonly string[]): readonly string[] =>
    some.length === 0 ? [] : [text(some.join(', '))];
  return [
    ...line(
      texts.cannotBeRead,
      unread.map((kind) => texts.unread[kind]),
    ),
    ...line(texts.guestGroups, named(true)),
    ...line(texts.groups, named(false)),
    ...line(texts.people, more > 0 ? [...names, texts.morePeople(more)] : names),
  ];
}
