import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { ProjectView } from '../../../src/contract/views';
import { useLanguage } from '../surface/language';
import { SkeletonGroup } from '../ui/skeleton';
import { usePage } from './shared/page-context';
import { TABS } from './tabs';

const lazily = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

/** The component of each tab for those who may open it, and for those who may not, by the tab's id. */
const CONTENTS = new Map(TABS.map((tab) => [tab.id, contentOf(tab)]));

/** The tab of the route; a tab of figures waits for the first ones. */
export function SubPageContent() {
  const { texts } = useLanguage();
  const { route, view } = usePage();
  return (
    <Suspense fallback={<SkeletonGroup label={texts.common.loading} heights={['120px', '240px']} />}>
      {CONTENTS.get(route.page)?.(view)}
    </Suspense>
  );
}

function contentOf(tab: (typeof TABS)[number]): (view: ProjectView) => ReactNode {
  if (tab.shows === 'figures') {
    const Figures = lazily(tab.load);
    return ({ result }) => result && <Figures result={result} />;
  }
  const Records = lazily(tab.load);
  if (!('needs' in tab)) return () => <Records />;
  const Closed = lazily(tab.closed);
  return ({ capabilities }) => (capabilities[tab.needs] ? <Records /> : <Closed />);
}
