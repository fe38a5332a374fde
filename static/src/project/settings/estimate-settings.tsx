import { SelectField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';
import { PARENT_ESTIMATES } from '../../../../src/domain/plan/parent-estimates';

/** How the estimate of an issue counts whose children have estimates too. */
export function EstimateSettings({ draft, change }: SettingsPartProps) {
  const { settings: texts } = usePageTexts();
  return (
    <section className="page-section">
      <h3>{texts.estimates}</h3>
      <SelectField
        label={texts.parentEstimates}
        help={texts.parentEstimatesHelp[draft.parentEstimates]}
        value={draft.parentEstimates}
        options={PARENT_ESTIMATES.map((value) => ({ value, label: texts.parentEstimatesChoice[value] }))}
        onChange={(parentEstimates) => change({ parentEstimates })}
      />
    </section>
  );
}
