import { textAt } from '../surface/extension';
import { startSurface } from '../surface/start-surface';
import { Empty } from '../ui/empty';
import { ProjectPage } from './project-page';
import { loadPageTexts, PageTextsProvider, usePageTexts } from './shared/page-texts';
import { TABS } from './tabs';

// The code of the first tab loads while the figures are asked for.
void TABS[0].load();

void startSurface(
  ({ texts }) => texts.appName,
  async ({ extension }, { locale }) => (
    <PageTextsProvider value={await loadPageTexts(locale)}>
      <Page projectId={textAt(extension, 'project', 'id')} />
    </PageTextsProvider>
  ),
);

function Page({ projectId }: { readonly projectId: string | null }) {
  const texts = usePageTexts();
  if (projectId !== null) return <ProjectPage projectId={projectId} />;
  return (
    <main className="page">
      <Empty title={texts.noProject}>
        <p>{texts.noProjectHelp}</p>
      </Empty>
    </main>
  );
}
