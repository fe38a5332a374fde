import type { CommitteeView } from '../../../../src/contract/committees';
import { HostLink } from '../../surface/host-link';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The last committee page; those who may not see it read that there is one. */
export function LastPage({ committee: { last: page, lastHidden } }: { readonly committee: CommitteeView }) {
  const { committee: texts } = usePageTexts();
  const { format } = usePage();
  return (
    <section className="page-section">
      <h3>{texts.last}</h3>
      {page === null ? (
        <p className="subtle">{lastHidden ? texts.lastHidden : texts.lastNone}</p>
      ) : (
        <p>
          <HostLink place={{ path: page.path }} newTab>
            {page.title}
          </HostLink>{' '}
          <span className="subtle">
            {texts.lastOn(format.longDay(page.statusDate), format.count(page.version))}
          </span>
        </p>
      )}
    </section>
  );
}
