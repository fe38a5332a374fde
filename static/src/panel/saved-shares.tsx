import type { EnteredShare, EnteredShares } from '../../../src/contract/shares';
import type { Day } from '../../../src/domain/calendar/day';
import type { Format } from '../../../src/report/format/format';
import { inOrder, sharesOfWeights } from './shares-draft';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';

interface SavedSharesProps {
  readonly entered: EnteredShares;
  readonly format: Format;
  readonly statusDate: Day;
  readonly busy: boolean;
  readonly remove: (entry: EnteredShare) => void;
}

/** The saved splits of the issue, each from its day on. One of several may be removed here. */
export function SavedShares({ entered, format, statusDate, busy, remove }: SavedSharesProps) {
  const { shares: texts } = useLanguage().texts;
  return (
    <div className="small">
      <h3 className="panel-label subtle">{texts.entered}</h3>
      <ul className="saved-shares">
        {inOrder(entered.shares).map((entry) => {
          const when = entry.from === null ? texts.always : texts.since(format.day(entry.from, statusDate));
          return (
            <li key={when}>
              <SavedSplit entry={entry} format={format} deliverables={entered.deliverables} when={when} />
              {entered.shares.length > 1 && (
                <Button
                  appearance="link"
                  compact
                  busy={busy}
                  aria-label={texts.removeSplit(when)}
                  onClick={() => remove(entry)}
                >
                  {texts.remove}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface SavedSplitProps {
  readonly entry: EnteredShare;
  readonly deliverables: EnteredShares['deliverables'];
  readonly when: string;
  readonly format: Format;
}

function SavedSplit({ entry, deliverables, when, format }: SavedSplitProps) {
  const { shares: texts } = useLanguage().texts;
  const parts = Object.entries(entry.deliverables).filter(([, weight]) => weight > 0);
  const shares = sharesOfWeights(parts.map(([, weight]) => weight));
  const partTexts = parts.map(([id], index) => `${id} ${format.percent(shares[index] ?? 0)}`);
  const gone = parts
    .map(([id]) => id)
    .filter((id) => deliverables.every((deliverable) => deliverable.id !== id));
  return (
    <div>
      <span className="subtle">{when}</span> {partTexts.length === 0 ? texts.whole : partTexts.join(', ')}
      {gone.length > 0 && <p className="field-error">{texts.gone(gone.join(', '))}</p>}
    </div>
  );
}
