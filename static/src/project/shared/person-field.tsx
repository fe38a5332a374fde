import { useEffect, useState } from 'react';
import { ComboBox } from '../../ui/combo-box';
import { usePageTexts } from './page-texts';
import { findPeople, type KnownPerson } from './read-people';
import { useNames } from './use-names';

interface PersonFieldProps {
  readonly label: string;
  readonly help: string;
  /** An account id; null: nobody; empty: a name was typed and nobody chosen. */
  readonly value: string | null;
  readonly onChange: (accountId: string | null) => void;
}

const PAUSE = 200;

/** A box to choose somebody of the site by name. */
export function PersonField({ label, help, value, onChange }: PersonFieldProps) {
  const { people: texts } = usePageTexts();
  /** Null: nothing was typed since somebody was chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [taken, setTaken] = useState<KnownPerson | null>(null);
  const { found, searching } = useFound(typed ?? '');
  const nameOf = useNames(value === null || value === '' || taken?.accountId === value ? [] : [value]);
  const name = value === null || value === '' ? '' : taken?.accountId === value ? taken.name : nameOf(value);
  const choose = (accountId: string) => {
    setTaken(found.find((person) => person.accountId === accountId) ?? null);
    setTyped(null);
    onChange(accountId);
  };
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(text.trim() === '' ? null : '');
  };
  return (
    <ComboBox
      label={label}
      help={help}
      text={typed ?? name}
      options={found.map((person) => ({ value: person.accountId, label: person.name }))}
      empty={searching ? texts.searching : texts.none}
      error={left && value === '' ? texts.choose : undefined}
      onType={type}
      onChoose={choose}
      onLeave={() => setLeft(true)}
    />
  );
}

/** The people who match what is typed, asked for once the typing pauses. */
function useFound(typed: string): { readonly found: readonly KnownPerson[]; readonly searching: boolean } {
  const [state, setState] = useState<{ readonly query: string; readonly found: readonly KnownPerson[] }>({
    query: '',
    found: [],
  });
  const query = typed.trim();
  useEffect(() => {
    if (query === '') return undefined;
    let current = true;
    const show = (found: readonly KnownPerson[]) => current && setState({ query, found });
    const timer = setTimeout(
      () =>
        void findPeople(query).then(show, () => {
          show([]);
        }),
      PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return query === state.query
    ? { found: state.found, searching: false }
    : { found: [], searching: query !== '' };
}
