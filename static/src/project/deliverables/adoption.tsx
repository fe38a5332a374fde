import { Empty } from '../../ui/empty';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Proposals } from './proposals';

/** What deliverables are, and those that Jira suggests, adopted in one click: for a project that has none. */
export function Adoption() {
  const texts = usePageTexts();
  const { view } = usePage();
  const may = view.capabilities.manageDeliverables;
  return (
    <Empty title={texts.deliverables.emptyTitle}>
      <p>{may ? texts.deliverables.emptyHelp : texts.deliverables.emptyHelpForReaders}</p>
      {may && <Proposals />}
    </Empty>
  );
}
