import type { CommitteePage } from '../../../../src/contract/api';
import { HostLink } from '../../surface/host-link';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The last committee page, with the way to it. */
export function LastPage({ page }: { readonly page: CommitteePage | null }) {
  const { committee: texts } = usePageTexts();
  const { format } = usePage();
  return (
    <section className="page-section">
      <h3>{texts.last}</h3>
      {page === null ? (
        <p className="subtle">{texts.lastNone}</p>
      ) : (
        <p>
          <HostLink place={{ path: page.path }} newTab>
            {page.title}
          </HostLink>{' '}
          <span className="subtle">{texts.lastOn(format.longDay(page.statusDate), format.count(page.version))}</span>
        </p>
      )}
    </section>
  );
}
