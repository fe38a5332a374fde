import type { EnteredShares } from '../../../src/contract/shares';
import type { Format } from '../../../src/report/format/format';
import {
  mayAddPart,
  NO_PART,
  sharesIn,
  type PartDraft,
  type PartErrors,
  type SharesDraft,
} from './shares-draft';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Icon } from '../ui/icon';
import { useRowFocus } from '../ui/use-row-focus';

interface SharePartsProps {
  readonly draft: SharesDraft;
  readonly deliverables: EnteredShares['deliverables'];
  readonly errors: readonly PartErrors[] | null;
  readonly format: Format;
  readonly change: (part: Partial<SharesDraft>) => void;
}

/** Deliverables with their weights, and the share that each weight makes. */
export function ShareParts({ draft, deliverables, errors, format, change }: SharePartsProps) {
  const { shares: texts } = useLanguage().texts;
  const shares = sharesIn(draft);
  const { parts } = draft;
  const { around, removed } = useRowFocus(parts.length);
  const options = [
    { value: '', label: texts.choose },
    ...deliverables.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
  ];
  const edit = (index: number, edited: Partial<PartDraft>) =>
    change({ parts: parts.map((part, at) => (at === index ? { ...part, ...edited } : part)) });
  const remove = (index: number) => {
    removed(index);
    change({ parts: parts.filter((_, at) => at !== index) });
  };
  return (
    <div className="stack-small" ref={around}>
      <div className="share-parts">
        <Heads />
        {parts.map((part, index) => (
          <SharePart
            key={index}
            number={format.count(index + 1)}
            part={part}
            options={options}
            share={shares ? format.percent(shares[index] ?? 0) : null}
            errors={errors?.[index] ?? {}}
            edit={(edited) => edit(index, edited)}
            remove={parts.length > 1 ? () => remove(index) : null}
          />
        ))}
      </div>
      {mayAddPart(draft, deliverables.length) && (
        <AddPart add={() => change({ parts: [...parts, NO_PART] })} />
      )}
    </div>
  );
}

/** Hidden from screen readers: each box has a label of its own. */
function Heads() {
  const { shares: texts } = useLanguage().texts;
  return (
    <div className="share-part field-label" aria-hidden="true">
      <span>{texts.deliverable}</span>
      <span>{texts.weight}</span>
      <span className="share-part-share">{texts.share}</span>
    </div>
  );
}

function AddPart({ add }: { readonly add: () => void }) {
  const { shares: texts } = useLanguage().texts;
  return (
    <div className="row">
      <Button compact data-row="add" onClick={add}>
        {texts.add}
      </Button>
    </div>
  );
}

interface SharePartProps {
  readonly number: string;
  readonly part: PartDraft;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly share: string | null;
  readonly errors: PartErrors;
  readonly edit: (edited: Partial<PartDraft>) => void;
  /** Null: the only row. */
  readonly remove: (() => void) | null;
}

function SharePart({ number, part, options, share, errors, edit, remove }: SharePartProps) {
  const { shares: texts } = useLanguage().texts;
  return (
    <div className="share-part">
      <SelectField
        label={texts.deliverableOf(number)}
        labelHidden
        value={options.some(({ value }) => value === part.deliverable) ? part.deliverable : ''}
        options={options}
        error={errors.deliverable && texts[errors.deliverable]}
        onChange={(deliverable) => edit({ deliverable })}
      />
      <TextField
        label={texts.weightOf(number)}
        labelHidden
        inputMode="decimal"
        autoComplete="off"
        value={part.weight}
        error={errors.weight && texts.invalidWeight}
        onChange={(weight) => edit({ weight })}
      />
      <span className="share-part-share number">{share ?? '–'}</span>
      {remove && (
        <Button
          appearance="subtle"
          compact
          data-row="remove"
          aria-label={texts.removePart(number)}
          onClick={remove}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
