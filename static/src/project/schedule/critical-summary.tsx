import { Button } from '../../ui/button';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { CriticalPath } from '../../../../src/domain/schedule/critical-path';

interface CriticalSummaryProps {
  readonly criticalPath: CriticalPath;
  readonly showLeastFree: () => void;
}

/**
 * How long the longest chain is and how much of the open work has links; where it is critical, that it bears
 * no delay.
 */
export function CriticalSummary({ criticalPath, showLeastFree }: CriticalSummaryProps) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const { workingDays, issueIds, critical, joined, isCritical } = criticalPath;
  if (!workingDays.known || issueIds.length === 0) return null;
  const length = texts.chainLength(
    format.workingDays(workingDays.value),
    issueIds.length,
    format.count(issueIds.length),
  );
  const share = format.percentDown(joined);
  if (!isCritical) {
    return (
      <p>
        {length}. {texts.notCritical(share)}
      </p>
    );
  }
  return (
    <p>
      {texts.dayLost(length)} {texts.joined(share)}{' '}
      {critical > issueIds.length && (
        <Button appearance="link" compact onClick={showLeastFree}>
          {texts.noDelay(critical, format.count(critical))}
        </Button>
      )}
    </p>
  );
}
