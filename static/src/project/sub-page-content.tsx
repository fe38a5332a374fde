import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { ShownResult } from '../../../src/contract/api';
import type { SubPage } from './route';
import { useLanguage } from '../surface/language';
import { SkeletonGroup } from '../ui/skeleton';
import { Overview } from './overview/overview';
import { SettingsKept } from './settings/settings-kept';
import { usePage } from './shared/page-context';

// What is opened first comes at once; the others are fetched by those who open them, the engine with the last one.
const Committee = lazy(async () => ({ default: (await import('./committees/committee')).Committee }));
const Costs = lazy(async () => ({ default: (await import('./costs/costs')).Costs }));
const DeliverablePages = lazy(async () => ({ default: (await import('./deliverables/deliverable-pages')).DeliverablePages }));
const Risks = lazy(async () => ({ default: (await import('./risks/risks')).Risks }));
const Schedule = lazy(async () => ({ default: (await import('./schedule/schedule')).Schedule }));
const Settings = lazy(async () => ({ default: (await import('./settings/settings')).Settings }));
const Snapshots = lazy(async () => ({ default: (await import('./snapshots/snapshots')).Snapshots }));
const WhatIfPage = lazy(async () => ({ default: (await import('./what-if/what-if-page')).WhatIfPage }));

/** The sub-page of the route; those that show figures wait for the first ones. */
export function SubPageContent() {
  const { texts } = useLanguage();
  const { route, view } = usePage();
  return (
    <Suspense fallback={<SkeletonGroup label={texts.common.loading} heights={['120px', '240px']} />}>
      {route.page === 'settings' && (view.capabilities.manageDeliverables ? <Settings /> : <SettingsKept />)}
      {route.page === 'committee' && <Committee />}
      {route.page === 'snapshots' && <Snapshots />}
      {view.result && figuresOn(route.page, view.result)}
    </Suspense>
  );
}

function figuresOn(page: SubPage, result: ShownResult): ReactNode {
  switch (page) {
    case 'overview':
      return <Overview result={result} />;
    case 'deliverables':
      return <DeliverablePages result={result} />;
    case 'schedule':
      return <Schedule result={result} />;
    case 'what-if':
      return <WhatIfPage />;
    case 'costs':
      return <Costs result={result} />;
    case 'risks':
      return <Risks result={result} />;
    default:
      return null;
  }
}
