import type { BoundDraft } from './settings-draft';
import { TextField } from '../../ui/field';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

/** The values at which the weather changes. */
export function ThresholdSettings({ draft, errors, change }: SettingsPartProps) {
  const { settings: texts } = usePageTexts();
  const { seeCosts } = usePage().view.capabilities;
  return (
    <section className="page-section">
      <h3>{texts.thresholds}</h3>
      <p className="subtle">{texts.thresholdsHelp}</p>
      {!seeCosts && <p className="subtle">{texts.thresholdsOfCosts}</p>}
      <Bounds
        disabled={!seeCosts}
        label={texts.index}
        sense={texts.atLeast}
        bounds={draft.index}
        error={errors.index}
        change={(index) => change({ index })}
      />
      <Bounds
        label={texts.slip}
        sense={texts.atMost}
        bounds={draft.slip}
        error={errors.slip}
        change={(slip) => change({ slip })}
      />
      <Bounds
        disabled={!seeCosts}
        label={texts.overrun}
        sense={texts.atMost}
        bounds={draft.overrun}
        error={errors.overrun}
        change={(overrun) => change({ overrun })}
      />
      <Confidence disabled={!seeCosts} draft={draft} errors={errors} change={change} />
    </section>
  );
}

/** Below this confidence, figures are in doubt. */
function Confidence({ disabled, draft, errors, change }: SettingsPartProps & { readonly disabled: boolean }) {
  const { settings: texts } = usePageTexts();
  return (
    <TextField
      disabled={disabled}
      label={texts.confidence}
      inputMode="decimal"
      value={draft.confidence}
      error={errors.confidence ? texts.numberWrong : undefined}
      onChange={(confidence) => change({ confidence })}
    />
  );
}

interface BoundsProps {
  readonly disabled?: boolean;
  readonly label: string;
  readonly sense: (weather: string) => string;
  readonly bounds: BoundDraft;
  readonly error: 'number' | 'order' | undefined;
  readonly change: (bounds: BoundDraft) => void;
}

function Bounds({ disabled = false, label, sense, bounds, error, change }: BoundsProps) {
  const { settings: texts } = usePageTexts();
  const errorText =
    error === undefined ? undefined : error === 'order' ? texts.orderWrong : texts.numberWrong;
  return (
    <fieldset disabled={disabled}>
      <legend className="field-legend">{label}</legend>
      <div className="form-grid">
        <TextField
          label={sense(texts.green)}
          inputMode="decimal"
          value={bounds.green}
          error={errorText}
          onChange={(green) => change({ ...bounds, green })}
        />
        <TextField
          label={sense(texts.amber)}
          inputMode="decimal"
          value={bounds.amber}
          onChange={(amber) => change({ ...bounds, amber })}
        />
      </div>
    </fieldset>
  );
}
