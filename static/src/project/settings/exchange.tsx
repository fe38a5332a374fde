import { useState } from 'react';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Import } from './import-form';
import { saveAsFile } from './save-as-file';

/**
 * Export and import of all that Jalon stores of the project. Rates and budgets are in the file: both need the
 * right to see costs.
 */
export function Exchange({ imported }: { readonly imported: () => void }) {
  const { settings: texts } = usePageTexts();
  const { view } = usePage();
  const { seeCosts } = view.capabilities;
  return (
    <section className="page-section">
      <h3>{texts.exchange}</h3>
      <p className="subtle">{texts.exchangeHelp}</p>
      {seeCosts ? (
        <>
          <Export />
          <Import imported={imported} />
        </>
      ) : (
        <Notice appearance="information" title={texts.exchangeReserved}>
          <p>{texts.exchangeReservedHelp}</p>
        </Notice>
      )}
    </section>
  );
}

function Export() {
  const { settings: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const [message, setMessage] = useState('');
  const action = useAction();
  const file = `jalon-${view.project.key}.json`;
  const save = () =>
    action.run(
      () => callPage('exportProject', { projectId }),
      (value) => {
        saveAsFile(file, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
        setMessage(texts.exported(file));
      },
    );
  return (
    <>
      <div className="row">
        <Button busy={action.busy} onClick={save}>
          {texts.export}
        </Button>
        <span className="subtle small" role="status">
          {message === '' ? texts.exportHelp : message}
        </span>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
