import type { Verdict } from '../../model/schedule-check';
import { Icon } from '../../ui/icon';
import { usePageTexts } from '../shared/page-texts';
import './verdict-label.css';

const ICONS = { fails: 'close', passes: 'check', told: 'point', unknown: 'dash' } as const;

/** What a check says, as a sign and a word; colour only repeats them. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict }) {
  const { health: texts } = usePageTexts().schedule;
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon name={ICONS[verdict]} />
      {texts.verdicts[verdict]}
    </span>
  );
}
