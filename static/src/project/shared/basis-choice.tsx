import { usePage } from './page-context';
import { usePageTexts } from './page-texts';
import './basis-choice.css';

const BASES = ['cost', 'work'] as const;

/**
 * The choice between money and work for every measure. Where costs are hidden, a sentence says so instead.
 */
export function BasisChoice() {
  const texts = usePageTexts();
  const { basis, chooseBasis, view } = usePage();
  if (!view.capabilities.seeCosts) return <p className="subtle small">{texts.hiddenCosts}</p>;
  return (
    <fieldset className="basis">
      <legend className="visually-hidden">{texts.units.legend}</legend>
      {BASES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="basis" checked={basis === choice} onChange={() => chooseBasis(choice)} />
          <span>{texts.units[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
