import { Icon } from '../../ui/icon';
import { usePageTexts } from '../shared/page-texts';
import './verdict-label.css';
import type { Verdict } from '../../../../src/domain/health/verdict';

const ICONS = { fails: 'close', passes: 'check', told: 'point', unknown: 'dash' } as const;

/** The verdict of a check as a sign and a word; its colour only repeats them. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict }) {
  const { health: texts } = usePageTexts().schedule;
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon name={ICONS[verdict]} />
      {texts.verdicts[verdict]}
    </span>
  );
}
