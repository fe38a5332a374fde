import { milestoneSlipText } from '../../../../src/report/format/milestone-slip-text';
import { Button } from '../../ui/button';
import { WeatherIcon } from '../../ui/weather-icon';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { MilestoneResult } from '../../../../src/domain/milestones/milestone-result';

/** A milestone that is past its day and not reached: how late it is, and the link to the schedule. */
export function MilestoneException({
  milestone,
  result,
}: ResultProps & { readonly milestone: MilestoneResult }) {
  const { overview } = usePageTexts();
  const { go, format } = usePage();
  const text = overview.milestonePassed(
    milestone.name,
    milestoneSlipText(milestone, milestone.slipSinceOrigin, format),
  );
  return (
    <div className="exception">
      <WeatherIcon weather={result.axes.schedule.weather} size={20} />
      <span className="exception-text">{text}</span>
      <Button
        appearance="link"
        compact
        aria-label={`${overview.look}, ${text}`}
        onClick={() => go({ page: 'schedule', deliverable: null })}
      >
        {overview.look}
      </Button>
    </div>
  );
}
