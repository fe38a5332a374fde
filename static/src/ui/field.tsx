import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import './field.css';

export interface FieldFrame {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** The label is for screen readers: everybody else sees it in the context. */
  readonly labelHidden?: boolean;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, a control, its help and its error, linked for screen readers. */
export function Frame({
  label,
  help,
  error,
  labelHidden,
  children,
}: FieldFrame & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [
    help === undefined ? null : `${id}-help`,
    error === undefined ? null : `${id}-error`,
  ].filter((part) => part !== null);
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden === true ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = FieldFrame &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'value'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** The unit after the box. */
    readonly unit?: string;
  };

/** One line of text, a number or a date, under its label. */
export function TextField({ label, help, error, labelHidden, onChange, unit, ...input }: TextFieldProps) {
  return (
    <Frame label={label} help={help} error={error} labelHidden={labelHidden ?? false}>
      {(control) => (
        <span className="field-line">
          <input
            {...input}
            {...control}
            className="field-control"
            onChange={(event) => onChange(event.target.value)}
          />
          {unit !== undefined && <span className="subtle">{unit}</span>}
        </span>
      )}
    </Frame>
  );
}

type TextAreaProps = FieldFrame &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'className'> & {
    readonly onChange: (value: string) => void;
  };

/** Several lines of text under their label. */
export function TextArea({ label, help, error, labelHidden, onChange, ...area }: TextAreaProps) {
  return (
    <Frame label={label} help={help} error={error} labelHidden={labelHidden ?? false}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          className="field-control"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

type SelectFieldProps<T extends string> = FieldFrame &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'className' | 'value'> & {
    readonly value: T;
    readonly options: readonly { readonly value: T; readonly label: string }[];
    readonly onChange: (value: T) => void;
  };

/** A choice among few, with the browser's own list. */
export function SelectField<T extends string>({
  label,
  help,
  error,
  labelHidden,
  options,
  onChange,
  ...select
}: SelectFieldProps<T>) {
  const choose = (value: string) => {
    const option = options.find((candidate) => candidate.value === value);
    if (option) onChange(option.value);
  };
  return (
    <Frame label={label} help={help} error={error} labelHidden={labelHidden ?? false}>
      {(control) => (
        <select
          {...select}
          {...control}
          className="field-control field-select"
          onChange={(event) => choose(event.target.value)}
        >
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

interface CheckBoxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, followed by its words. */
export function CheckBox({ label, checked, disabled = false, onChange }: CheckBoxProps) {
  return (
    <label className="field-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
