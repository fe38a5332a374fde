import { useId, useState, type KeyboardEvent } from 'react';
import './combo-box.css';
import { Frame, type FieldFrame } from './field';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ComboBoxProps extends FieldFrame {
  readonly text: string;
  readonly options: readonly Option[];
  /** Shown where the list is open and empty. */
  readonly empty: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (value: string) => void;
  /** Called when the person leaves the box. */
  readonly onLeave: () => void;
}

/** A box to type in with a list of what matches; arrows move in the list, Enter takes, Escape closes. */
export function ComboBox({ text, options, empty, onType, onChoose, onLeave, ...frame }: ComboBoxProps) {
  const id = useId();
  const list = useOpenList(options, onChoose);
  const { open, active } = list;
  return (
    <Frame {...frame}>
      {(control) => (
        <div className="combo-box">
          <input
            {...control}
            className="field-control"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open && options.length > 0 ? id : undefined}
            aria-activedescendant={open && active ? `${id}-${active.value}` : undefined}
            value={text}
            onChange={(event) => {
              onType(event.target.value);
              list.openFor(event.target.value);
            }}
            onKeyDown={list.onKeyDown}
            onBlur={() => {
              list.close();
              onLeave();
            }}
          />
          {open && <OptionList id={id} label={frame.label} options={options} empty={empty} list={list} />}
        </div>
      )}
    </Frame>
  );
}

interface OpenList {
  readonly open: boolean;
  /** The option that Enter takes. */
  readonly active: Option | undefined;
  readonly choose: (value: string) => void;
  /** Opens the list for what was typed, at its first option. */
  readonly openFor: (text: string) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useOpenList(options: readonly Option[], onChoose: (value: string) => void): OpenList {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const active = options[Math.min(place, options.length - 1)];
  const choose = (value: string) => {
    onChoose(value);
    setOpen(false);
  };
  const openFor = (text: string) => {
    setPlace(0);
    setOpen(text.trim() !== '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: options.length - 1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && open && active) {
      event.preventDefault();
      choose(active.value);
    } else if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setPlace(open && options.length > 0 ? (place + step) % options.length : 0);
    }
  };
  return { open, active, choose, openFor, close: () => setOpen(false), onKeyDown };
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly empty: string;
  readonly list: OpenList;
}

function OptionList({ id, label, options, empty, list: { active, choose } }: OptionListProps) {
  if (options.length === 0)
    return (
      <p role="status" className="combo-box-list combo-box-empty">
        {empty}
      </p>
    );
  return (
    <ul id={id} role="listbox" aria-label={label} className="combo-box-list">
      {options.map(({ value, label: option }) => (
        <li
          key={value}
          id={`${id}-${value}`}
          role="option"
          aria-selected={value === active?.value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(value)}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}
