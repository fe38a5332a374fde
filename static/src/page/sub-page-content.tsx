import { lazy, Suspense } from 'react';
import { useLanguage } from '../surface/language';
import { SkeletonGroup } from '../ui/skeleton';
import { Committee } from './committee/committee';
import { Costs } from './costs/costs';
import { DeliverablePages } from './deliverables/deliverable-pages';
import { Overview } from './overview/overview';
import { Risks } from './risks/risks';
import { Schedule } from './schedule/schedule';
import { Settings } from './settings/settings';
import { SettingsKept } from './settings/settings-kept';
import { Snapshots } from './snapshots/snapshots';
import { usePage } from './shared/page-context';

/** The engine comes along with it: fetched only by those who open it. */
const WhatIfPage = lazy(async () => ({ default: (await import('./what-if/what-if-page')).WhatIfPage }));

/** The sub-page of the route; those that show figures wait for the first ones. */
export function SubPageContent() {
  const { texts } = useLanguage();
  const { route, view } = usePage();
  if (route.page === 'settings') return view.capabilities.manageDeliverables ? <Settings /> : <SettingsKept />;
  if (route.page === 'committee') return <Committee />;
  if (route.page === 'snapshots') return <Snapshots />;
  if (!view.result) return null;
  switch (route.page) {
    case 'overview':
      return <Overview result={view.result} />;
    case 'deliverables':
      return <DeliverablePages result={view.result} />;
    case 'schedule':
      return <Schedule result={view.result} />;
    case 'what-if':
      return (
        <Suspense fallback={<SkeletonGroup label={texts.common.loading} heights={['120px', '240px']} />}>
          <WhatIfPage />
        </Suspense>
      );
    case 'costs':
      return <Costs result={view.result} />;
    case 'risks':
      return <Risks result={view.result} />;
  }
}
