import type { Field } from '../../../../src/domain/register/field';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import { PersonField } from '../shared/person-field';
import type { Draft, Problem } from './record-draft';
import type { SeenRegister } from './seen-register';

interface RecordFieldsProps {
  readonly register: SeenRegister;
  readonly draft: Draft;
  readonly problems: Readonly<Record<string, Problem>>;
  readonly change: (name: string, entry: string | null) => void;
}

/** The boxes of a record, as its register declares them; those of a line share lines. */
export function RecordFields({ register, draft, problems, change }: RecordFieldsProps) {
  return rowsOf(Object.entries(register.fields)).map((row) => {
    const boxes = row.map(([name, field]) => (
      <RecordField
        key={name}
        register={register}
        name={name}
        field={field}
        isFirst={name === Object.keys(register.fields)[0]}
        entry={draft[name] ?? null}
        problem={problems[name]}
        change={(entry) => change(name, entry)}
      />
    ));
    return isWide(row[0]?.[1]) ? (
      boxes
    ) : (
      <div key={row[0]?.[0]} className="form-grid">
        {boxes}
      </div>
    );
  });
}

type Declared = readonly [name: string, field: Field];

const isWide = (field: Field | undefined): boolean =>
  field?.type === 'long-text' || (field?.type === 'text' && field.required);

/** Fields in rows: a wide one alone, the others with those that follow them. */
function rowsOf(fields: readonly Declared[]): readonly (readonly Declared[])[] {
  const rows: Declared[][] = [];
  for (const declared of fields) {
    const last = rows.at(-1);
    const joins = last !== undefined && !isWide(declared[1]) && !isWide(last[0]?.[1]);
    if (joins) last.push(declared);
    else rows.push([declared]);
  }
  return rows;
}

interface RecordFieldProps {
  readonly register: SeenRegister;
  readonly name: string;
  readonly field: Field;
  readonly isFirst: boolean;
  readonly entry: string | null;
  readonly problem: Problem | undefined;
  readonly change: (entry: string | null) => void;
}

function RecordField({ register, name, field, isFirst, entry, problem, change }: RecordFieldProps) {
  const { registers: texts } = usePageTexts();
  const { words, units } = register;
  const named = words.fields[name] ?? name;
  const label = field.type === 'money' ? texts.withCurrency(named, units.currency) : named;
  const help = words.help[name];
  const common = {
    label,
    autoFocus: isFirst,
    error: problem && texts.problems[problem],
    ...(help === undefined ? {} : { help }),
  };
  const text = entry ?? '';
  switch (field.type) {
    case 'person':
      return <PersonField label={label} help={help ?? texts.personHelp} value={entry} onChange={change} />;
    case 'choice':
      return (
        <SelectField
          {...common}
          value={text}
          options={field.choices.map((value) => ({ value, label: words.choices[name]?.[value] ?? value }))}
          onChange={change}
        />
      );
    case 'long-text':
      return <TextArea {...common} rows={3} maxLength={field.longest} value={text} onChange={change} />;
    case 'text':
      return <TextField {...common} maxLength={field.longest} value={text} onChange={change} />;
    case 'day':
      return <TextField {...common} type="date" value={text} onChange={change} />;
    case 'days':
    case 'money':
      return <TextField {...common} inputMode="decimal" value={text} onChange={change} />;
  }
}
