import { useCallback, useState } from 'react';
import type { Reply } from '../../../../src/contract/call';
import type { CommitteeView, PublishedCommittee } from '../../../../src/contract/committees';
import type { Readers } from '../../../../src/contract/readers';
import type { Locale } from '../../../../src/words/locales';
import { callPage } from '../../platform';
import { useAction, type Action } from '../../surface/use-action';
import { useReply, type ReplyControls } from '../../surface/use-reply';
import { usePage } from '../shared/page-context';
import { likelySpace } from './likely-space';
import { asksForMore, NOTHING_BEYOND, type Choice } from './shown-to-readers';

/** An answer that never comes: nothing is asked. */
const NEVER: Promise<Reply<Readers>> = new Promise(() => undefined);

export interface PublicationDraft {
  /** Empty: none was chosen. */
  readonly spaceKey: string;
  readonly locale: Locale;
  readonly number: string;
  readonly choice: Choice;
}

interface Publication {
  readonly draft: PublicationDraft;
  /** The number of the committee; null: what was typed is none. */
  readonly number: number | null;
  readonly readers: ReplyControls<Readers>;
  /** More is to be shown than the readers of the space were confirmed for. */
  readonly isUnconfirmed: boolean;
  readonly action: Action;
  readonly answer: PublishedCommittee | null;
  readonly change: (part: Partial<PublicationDraft>) => void;
  readonly publish: () => void;
}

/** A committee page on its way from the form to Confluence; `published` is called once it is there. */
export function usePublication(committee: CommitteeView, published: () => void): Publication {
  const { projectId, view } = usePage();
  const [draft, setDraft] = useState<PublicationDraft>({
    spaceKey: likelySpace(committee, view.project.key) ?? '',
    locale: committee.settings.locale,
    number: String(committee.number),
    choice: NOTHING_BEYOND,
  });
  const [answer, setAnswer] = useState<PublishedCommittee | null>(null);
  const action = useAction();
  const { spaceKey, locale, choice } = draft;
  const readers = useReaders(spaceKey, asksForMore(choice));
  const number = /^[1-9]\d{0,3}$/.test(draft.number.trim()) ? Number(draft.number) : null;
  const change = (part: Partial<PublicationDraft>) => setDraft((now) => ({ ...now, ...part }));
  const publish = () => {
    if (number === null) return;
    setAnswer(null);
    action.run(
      () => callPage('publishCommittee', { projectId, locale, spaceKey, number, ...beyond(choice) }),
      (value) => {
        setAnswer(value);
        change({ choice: NOTHING_BEYOND });
        published();
      },
      // Other people may read the space by now: they are shown, and confirmed anew.
      readers.reload,
    );
  };
  const isUnconfirmed = asksForMore(choice) && choice.confirmedFor !== readers.value?.mark;
  return { draft, number, readers, isUnconfirmed, action, answer, change, publish };
}

/** Who reads the space; asked only once somebody wants to show more. */
function useReaders(spaceKey: string, wantsMore: boolean): ReplyControls<Readers> {
  const { projectId } = usePage();
  const load = useCallback(
    () => (wantsMore && spaceKey !== '' ? callPage('showReaders', { projectId, spaceKey }) : NEVER),
    [projectId, spaceKey, wantsMore],
  );
  return useReply(load);
}

/** The part of the request that shows more than everybody on the project may see. */
const beyond = ({ costs, restricted, confirmedFor }: Choice) =>
  asksForMore({ costs, restricted }) && confirmedFor !== null
    ? { shows: { costs, restricted, readers: confirmedFor } }
    : {};
