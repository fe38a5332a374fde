import { useMemo, useState } from 'react';
import { activitiesOf, chainKey, chainsOf, lengthOf, type Chain } from './chain';
import { useLanguage } from '../../surface/language';
import { SelectField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ActivityTable } from './activity-table';
import { CriticalSummary } from './critical-summary';
import { LinkLoops } from './link-loops';
import { MilestoneSummary } from './milestone-summary';

const CRITICAL: Chain = { kind: 'critical' };
const LEAST_FREE: Chain = { kind: 'least-free' };

/** The open work on which the end or a milestone depends, and how much delay it bears. */
export function ChainSection({ result }: ResultProps) {
  const { chain: texts } = usePageTexts().schedule;
  return (
    <section className="page-section">
      <h2>{texts.title}</h2>
      {result.criticalPath.cycles.length > 0 && <LinkLoops cycles={result.criticalPath.cycles} />}
      {result.criticalPath.workingDays.known ? <Chains result={result} /> : <NoPath result={result} />}
    </section>
  );
}

/** Why there is no path. Milestones have their dates by deliverables in their own table. */
function NoPath({ result: { criticalPath } }: ResultProps) {
  const { chain: texts } = usePageTexts().schedule;
  const { words } = useLanguage();
  if (criticalPath.workingDays.known || criticalPath.cycles.length > 0) return null;
  const { because, mend } = words.reasons[criticalPath.workingDays.because];
  return (
    <Notice appearance="information" title={texts.unknown(because)}>
      <p>{mend}.</p>
    </Notice>
  );
}

function Chains({ result }: ResultProps) {
  const { chain: texts } = usePageTexts().schedule;
  const [chosen, choose] = useState('critical');
  const chains = useMemo(() => chainsOf(result), [result]);
  const chain = chains.find((candidate) => chainKey(candidate) === chosen) ?? CRITICAL;
  const names: Readonly<Record<Exclude<Chain['kind'], 'milestone'>, string>> = {
    critical: result.criticalPath.isCritical ? texts.critical : texts.longest,
    'least-free': texts.leastFree,
  };
  const options = chains.map((candidate) => ({
    value: chainKey(candidate),
    label: candidate.kind === 'milestone' ? texts.milestone(candidate.milestone.name) : names[candidate.kind],
  }));
  return (
    <>
      <div className="page-narrow">
        <SelectField label={texts.label} value={chainKey(chain)} options={options} onChange={choose} />
      </div>
      {chain.kind === 'critical' && (
        <CriticalSummary
          criticalPath={result.criticalPath}
          showLeastFree={() => choose(chainKey(LEAST_FREE))}
        />
      )}
      {chain.kind === 'milestone' && <MilestoneSummary result={result} milestone={chain.milestone} />}
      <Activities key={chainKey(chain)} result={result} chain={chain} />
    </>
  );
}

function Activities({ result, chain }: ResultProps & { readonly chain: Chain }) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const activities = useMemo(() => activitiesOf(chain, result), [chain, result]);
  const all = lengthOf(chain, result);
  if (activities.length === 0)
    return chain.kind === 'milestone' ? null : <p className="subtle">{texts.noActivities}</p>;
  return (
    <>
      <ActivityTable
        activities={activities}
        statusDate={result.statusDate}
        isCritical={result.criticalPath.isCritical}
      />
      <p className="small subtle">
        {activities.length < all && `${texts.first(format.count(activities.length), format.count(all))} `}
        {texts.help}
      </p>
    </>
  );
}
