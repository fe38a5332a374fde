import { useId, useState, type KeyboardEvent } from 'react';
import './combo-box.css';
import { Frame, type FieldFrame } from './field';

interface ComboBoxProps extends FieldFrame {
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Said where the list is open and holds nothing. */
  readonly empty: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (value: string) => void;
  /** The person is done with the box. */
  readonly onLeave: () => void;
}

/** A box to type in with a list of what matches; arrows move in the list, Enter takes, Escape closes. */
export function ComboBox({
  label,
  help,
  error,
  text,
  options,
  empty,
  onType,
  onChoose,
  onLeave,
}: ComboBoxProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options[Math.min(active, options.length - 1)];
  const choose = (value: string) => {
    onChoose(value);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: options.length - 1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && open && chosen) {
      event.preventDefault();
      choose(chosen.value);
    } else if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(open && options.length > 0 ? (active + step) % options.length : 0);
    }
  };
  return (
    <Frame label={label} help={help} error={error}>
      {(control) => (
        <div className="combo-box">
          <input
            {...control}
            className="field-control"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open && options.length > 0 ? list : undefined}
            aria-activedescendant={open && chosen ? `${list}-${chosen.value}` : undefined}
            value={text}
            onChange={(event) => {
              onType(event.target.value);
              setActive(0);
              setOpen(event.target.value.trim() !== '');
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setOpen(false);
              onLeave();
            }}
          />
          {open && options.length > 0 && (
            <ul id={list} role="listbox" aria-label={label} className="combo-box-list">
              {options.map(({ value, label: option }) => (
                <li
                  key={value}
                  id={`${list}-${value}`}
                  role="option"
                  aria-selected={value === chosen?.value}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(value)}
                >
                  {option}
                </li>
              ))}
            </ul>
          )}
          {open && options.length === 0 && (
            <p role="status" className="combo-box-list combo-box-empty">
              {empty}
            </p>
          )}
        </div>
      )}
    </Frame>
  );
}
