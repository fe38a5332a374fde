import type { CriticalPath } from '../../../../src/domain/result/schedule-result';
import { Button } from '../../ui/button';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface CriticalSummaryProps {
  readonly criticalPath: CriticalPath;
  readonly showLeastFree: () => void;
}

/** How long the critical path is, and how much of the open work can bear no delay. */
export function CriticalSummary({ criticalPath, showLeastFree }: CriticalSummaryProps) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const { workingDays, issueIds, critical } = criticalPath;
  if (!workingDays.known || issueIds.length === 0) return null;
  const length = texts.criticalLength(format.workingDays(workingDays.value), format.count(issueIds.length), issueIds.length > 1);
  return (
    <p>
      {length}{' '}
      {critical > issueIds.length && (
        <Button appearance="link" compact onClick={showLeastFree}>
          {texts.noDelay(format.count(critical))}
        </Button>
      )}
    </p>
  );
}
