import { Empty } from '../../ui/empty';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Proposals } from './proposals';

/** The beginning: what deliverables are, and those that Jira already suggests, adopted in one click. */
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
